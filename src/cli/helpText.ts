import type { Command, Option } from './Command.ts';

/** What `--help` says of one command. */
export function commandHelp({ name, about, options, operands }: Command): string {
  const usage = [
    ...(operands === null ? [] : [operands]),
    ...options.map((option) => (option.required === true ? written(option) : `[${written(option)}]`)),
  ];
  const list = options.map((option) => [written(option), option.about] as const);
  const parts = [about, `Usage: ${PROGRAM} ${name} ${usage.join(' ')}`];
  if (list.length > 0) parts.push(`Options:\n${columns(list)}`);
  return `${parts.join('\n\n')}\n`;
}

/** What `--help` without a command says. */
export function generalHelp(commands: readonly Command[]): string {
  const list = columns(commands.map(({ name, about }) => [name, about] as const));
  return [
    'The Social Regulation Tool for the command line.',
    `Usage: ${PROGRAM} <command> [options]`,
    `Commands:\n${list}`,
    `What a command takes: ${PROGRAM} <command> --help`,
    'Ends with 0 when it is done, 1 on bad input, 2 when it would tell too much about people.\n',
  ].join('\n\n');
}

const PROGRAM = 'npm run --silent srt --';

function written({ name, value, many }: Option): string {
  if (value === null) return `--${name}`;
  return `--${name} ${value}${many === true ? '…' : ''}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}
