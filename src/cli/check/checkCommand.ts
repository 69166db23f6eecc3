import type { Command, ExitCode } from '#cli/Command.ts';
import { fileFailureSentence } from '#cli/fileFailureSentence.ts';
import type { Given } from '#cli/Given.ts';
import { refuse } from '#cli/refuse.ts';
import type { World } from '#cli/World.ts';
import { checkFile } from './checkFile.ts';

export const checkCommand: Command = {
  name: 'check',
  about: 'Says of instrument files and files .srt.json what they hold, and every fault they have.',
  options: [],
  operands: 'FILE…',
  run: check,
};

/** One file with faults keeps no other from being checked. */
async function check({ operands }: Given, world: World): Promise<ExitCode> {
  const faults: string[] = [];
  for (const path of operands) {
    const text = world.files.readText(path);
    if (!text.ok) {
      faults.push(fileFailureSentence(path, text.error));
      continue;
    }
    const checked = await checkFile(path, text.value, world.digest);
    if (checked.ok) world.out(`${path}: ${checked.value}\n`);
    else faults.push(...checked.error);
  }
  return faults.length === 0 ? 0 : refuse(world, faults);
}
