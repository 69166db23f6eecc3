import { err, ok, type Result } from '#shared/Result.ts';
import type { Command, Option } from './Command.ts';
import type { Given } from './Given.ts';

/** What was given to a command (`--option value`, `--option=value`), or a sentence for each fault. */
export function readArguments(
  command: Pick<Command, 'name' | 'options' | 'operands'>,
  args: readonly string[],
): Result<Given, readonly string[]> {
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const faults: string[] = [];
  // Where the next value goes; what follows a faulty option is not looked at.
  let takes: { readonly into: string[]; readonly many: boolean } | null = null;

  for (const arg of args) {
    if (!arg.startsWith('--')) {
      (takes?.into ?? operands).push(arg);
      if (takes?.many !== true) takes = null;
      continue;
    }
    const [name = '', ...rest] = arg.slice(2).split('=');
    const option = command.options.find((one) => one.name === name);
    const fault = optionFault(command, {
      name,
      option,
      isAgain: values.has(name),
      hasValue: rest.length > 0,
    });
    if (fault !== null) faults.push(fault);
    const into = rest.length > 0 ? [rest.join('=')] : [];
    if (fault === null) values.set(name, into);
    const wantsMore = rest.length === 0 && option?.value !== null;
    takes = wantsMore ? { into, many: fault !== null || option?.many === true } : null;
  }
  for (const { name, value, required } of command.options) {
    const given = values.get(name);
    if (given === undefined && required === true) faults.push(`The option --${name} is missing.`);
    if (value !== null && given?.every((one) => one === '') === true) {
      faults.push(`The option --${name} needs a value.`);
    }
  }
  const [first] = operands;
  if (command.operands === null && first !== undefined) {
    faults.push(`${command.name} does not know what to do with “${first}”.`);
  }
  if (command.operands !== null && first === undefined)
    faults.push(`${command.name} needs ${command.operands}.`);
  return faults.length > 0 ? err(faults) : ok({ values, operands });
}

function optionFault(
  command: Pick<Command, 'name'>,
  given: { name: string; option: Option | undefined; isAgain: boolean; hasValue: boolean },
): string | null {
  const { name, option, isAgain, hasValue } = given;
  if (option === undefined) return `There is no option --${name} with ${command.name}.`;
  if (isAgain) return `The option --${name} is given twice.`;
  return option.value === null && hasValue ? `The option --${name} takes no value.` : null;
}
