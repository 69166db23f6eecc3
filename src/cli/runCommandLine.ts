import { checkCommand } from './check/checkCommand.ts';
import type { ExitCode } from './Command.ts';
import { exportCommand } from './export/exportCommand.ts';
import { commandHelp, generalHelp } from './helpText.ts';
import { openCommand } from './open/openCommand.ts';
import { profileCommand } from './profile/profileCommand.ts';
import { readArguments } from './readArguments.ts';
import { refuse } from './refuse.ts';
import { simulateCommand } from './simulate/simulateCommand.ts';
import { statsCommand } from './stats/statsCommand.ts';
import type { World } from './World.ts';

const COMMANDS = [checkCommand, simulateCommand, profileCommand, statsCommand, exportCommand, openCommand];

export async function runCommandLine(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help') {
    world.out(generalHelp(COMMANDS));
    return name === undefined ? 1 : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    return refuse(world, [`There is no command “${name}”; --help names the commands.`]);
  }
  if (rest.includes('--help')) {
    world.out(commandHelp(command));
    return 0;
  }
  const given = readArguments(command, rest);
  return given.ok ? command.run(given.value, world) : refuse(world, given.error);
}
