import type { ResearchRow } from '#research/ResearchRow.ts';
import { type CodeGroup, codeGroups } from './codeGroups.ts';
import { csvText } from './csvCells.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { utf8Length } from './savBytes.ts';
import { spssValueLabel, spssVariableLabel } from './spssLabel.ts';
import type { CodeLabel, NumberVariable, Variable } from './Variable.ts';

/** Syntax that reads `dataset.csv` in SPSS or PSPP, with the same dictionary as `dataset.sav`. */
export function importSps(variables: readonly Variable[], rows: readonly ResearchRow[]): DatasetFile {
  const groups = codeGroups(variables);
  return {
    name: 'import.sps',
    *pieces() {
      yield HEAD;
      yield getData(variables, rows);
      yield command('VARIABLE LABELS', variables.map(variableLabel));
      yield formats(variables);
      for (const group of groups) {
        yield command('VALUE LABELS', [
          ...lines(group.names),
          ...[...group.values, ...group.missing].map(valueLabel),
        ]);
        yield command('MISSING VALUES', [...lines(group.names), codes(group)]);
      }
      yield levels(variables, groups);
      yield 'EXECUTE.\n';
    },
  };
}

/** SPSS itself starts a syntax file in UTF-8 with this first line. */
const HEAD = `* Encoding: UTF-8.
* Reads dataset.csv in the working folder: see CD.
SET DECIMAL=DOT.
`;

/** Numbers are read without decimals, so that SPSS takes the decimal point from the file and implies none. */
function getData(variables: readonly Variable[], rows: readonly ResearchRow[]): string {
  const columns = variables.map((variable) =>
    variable.kind === 'text'
      ? `${variable.name} A${fieldBytes(rows.map(variable.valueOf))}`
      : `${variable.name} F8.0`,
  );
  return command('GET DATA', [
    '/TYPE=TXT',
    "/FILE='dataset.csv'",
    "/ENCODING='UTF8'",
    '/ARRANGEMENT=DELIMITED',
    "/DELIMITERS=','",
    `/QUALIFIER='"'`,
    '/FIRSTCASE=2',
    '/VARIABLES=',
    ...columns,
  ]);
}

/** Enough for the longest text as it stands in the file, where quotes may be doubled. */
function fieldBytes(texts: readonly string[]): number {
  return [...new Set(texts)].reduce((longest, text) => Math.max(longest, utf8Length(csvText(text))), 1);
}

function variableLabel({ name, label }: Variable): string {
  return `${name} ${quoted(spssVariableLabel(label))}`;
}

function valueLabel({ code, label }: CodeLabel): string {
  return `${code} ${quoted(spssValueLabel(label))}`;
}

function codes({ missing }: CodeGroup): string {
  return `(${missing.map(({ code }) => code).join(', ')})`;
}

function formats(variables: readonly Variable[]): string {
  const numbers = variables.filter((variable): variable is NumberVariable => variable.kind === 'number');
  return numbers.map(({ name, decimals }) => `FORMATS ${name} (F14.${decimals}).\n`).join('');
}

function levels(variables: readonly Variable[], groups: readonly CodeGroup[]): string {
  const named = (kind: Variable['kind']) =>
    variables.filter((variable) => variable.kind === kind).map(({ name }) => name);
  const coded = (ordered: boolean) =>
    groups.filter((group) => group.ordered === ordered).flatMap(({ names }) => names);
  return [
    level([...named('text'), ...coded(false)], 'NOMINAL'),
    level(coded(true), 'ORDINAL'),
    level(named('number'), 'SCALE'),
  ].join('');
}

function level(names: readonly string[], measured: string): string {
  return names.length === 0 ? '' : command('VARIABLE LEVEL', [...lines(names), `(${measured})`]);
}

/** A line holds at most 256 bytes in SPSS, and a name 64 of them. */
function lines(names: readonly string[]): readonly string[] {
  return names.flatMap((_, place) => (place % 3 === 0 ? [names.slice(place, place + 3).join(' ')] : []));
}

/** A text in quotes; a long one in pieces, each on a line of its own. */
function quoted(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < characters.length; start += CHARACTERS_A_LINE) {
    const piece = characters.slice(start, start + CHARACTERS_A_LINE).join('');
    pieces.push(`'${piece.replaceAll("'", "''")}'`);
  }
  return pieces.join(' +\n    ');
}

/** At most 4 bytes a character, beside a name. */
const CHARACTERS_A_LINE = 40;

function command(name: string, parts: readonly string[]): string {
  return `${[name, ...parts].join('\n  ')}.\n`;
}
