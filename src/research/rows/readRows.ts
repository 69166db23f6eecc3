import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES, type ResearchAnswer, type ResearchRow } from '#research/ResearchRow.ts';
import { missingCodes } from '#research/dataset/missingCodes.ts';
import { isSchoolYear } from '#round/schoolYear.ts';
import type { Bytes } from '#shared/ports.ts';
import { plainName } from '#shared/plainName.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { CsvLine } from './CsvLine.ts';
import { csvLines } from './csvLines.ts';
import { isMissingWord, type MissingMeaning, NOT_ANSWERED, NOT_APPLICABLE } from './missingWords.ts';
import { type RowColumns, rowColumns, withoutBlankEnd } from './rowColumns.ts';
import { rowFault, type RowFault, type RowFaultKind } from './rowFault.ts';

/** What is wrong with a file of rows: at least one fault. */
export interface RowFaults {
  /** The first ones, in the order of the file. */
  readonly faults: readonly RowFault[];
  /** How many there are beyond these. */
  readonly more: number;
}

/** How a file of rows is to be read where it does not say so itself. */
export interface RowsReading {
  /** What is meant by a word of a program for "no value", such as R's `NA`. Without this such a word is refused. */
  readonly missing?: MissingMeaning | null;
}

/**
 * The rows of a CSV file that comes in pieces, cut anywhere; nothing about it is trusted. The header is
 * `network,school_year,role` and one column for each item of the instrument, in any order. An empty answer: not
 * answered; `not-applicable`: that. An empty role: none said. See `csvLines` for the ways a file may be written.
 */
export function readRows(
  instrument: Instrument,
  pieces: Iterable<Bytes>,
  { missing = null }: RowsReading = {},
): Result<readonly ResearchRow[], RowFaults> {
  const lines = csvLines(pieces);
  const header = lines.next();
  if (header.done === true) return err(listed([rowFault('empty-file', 1, 1)]));
  const headerFaults = faultsOfCells(header.value);
  if (headerFaults.length > 0) return err(listed(headerFaults));
  const columns = rowColumns(instrument, header.value);
  if (!columns.ok) return err(listed(columns.error));

  const readRow = rowReader(instrument, columns.value, missing);
  const rows: ResearchRow[] = [];
  const faults: RowFault[] = [];
  let more = 0;
  let saysUnclear = false;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const row = readRow(line);
    if (row.ok) {
      if (faults.length === 0) rows.push(row.value);
      continue;
    }
    for (const fault of row.error) {
      // One sentence about all of them: the answer to it is one for the whole file.
      if (fault.kind === 'unclear-missing' && saysUnclear) continue;
      saysUnclear ||= fault.kind === 'unclear-missing';
      if (faults.length < FAULTS_LISTED) faults.push(fault);
      else more += 1;
    }
  }
  return faults.length > 0 ? err({ faults, more }) : ok(rows);
}

const FAULTS_LISTED = 20;

function listed(faults: readonly RowFault[]): RowFaults {
  return { faults: faults.slice(0, FAULTS_LISTED), more: Math.max(0, faults.length - FAULTS_LISTED) };
}

/** Programs write a line of separators for a row that was once in use. */
function isBlank({ cells, faults }: CsvLine): boolean {
  return faults.length === 0 && cells.every((cell) => cell.trim() === '');
}

function rowReader(
  instrument: Instrument,
  { first, items, width }: RowColumns,
  missing: MissingMeaning | null,
): (line: CsvLine) => Result<ResearchRow, readonly RowFault[]> {
  const answerOf = answerReader(instrument, missing);
  const knownRoles = new Map<string, string | null>([
    ['', null],
    ...[...instrument.roles.map(({ id }) => id), COMBINED_ROLES].map((id) => [id, id] as const),
  ]);
  // One string for all rows that name it: a file has few of these, and many rows.
  const names = new Map<string, string>();

  return (line) => {
    if (line.faults.length > 0) return err(faultsOfCells(line));
    const cells = withoutBlankEnd(line.cells, width);
    if (cells.length !== width) {
      return err([
        rowFault('ragged-line', line.line, Math.min(cells.length, width) + 1, String(cells.length)),
      ]);
    }
    const faults: RowFault[] = [];
    const fault = (kind: RowFaultKind, place: number): void => {
      faults.push(rowFault(kind, line.line, place + 1, cells[place]));
    };
    const [networkCell = '', yearCell = '', roleCell = ''] = cells.slice(first, first + 3);
    const network = plainName(networkCell);
    if (network === '') fault('empty-network', first);
    else if (isMissingWord(network) && !line.quoted.includes(first)) fault('unclear-network', first);
    const schoolYear = yearCell.trim();
    if (!isSchoolYear(schoolYear)) fault('not-a-school-year', first + 1);
    // "No value" in any program's word can only say that no role was given.
    const saidRole = roleCell.trim();
    const role = knownRoles.get(saidRole) ?? null;
    if (!knownRoles.has(saidRole) && !isMissingWord(saidRole)) fault('unknown-role', first + 2);
    const given = items.map((place) => {
      const cell = cells[place] ?? '';
      const answer = answerOf(cell);
      if (answer === undefined) fault(answerFault(cell.trim()), place);
      return answer ?? null;
    });
    if (faults.length > 0) return err(faults.toSorted((a, b) => a.column - b.column));
    return ok({
      network: shared(names, network),
      schoolYear: shared(names, schoolYear),
      role,
      answers: given,
    });
  };
}

/** What a cell says, in the words of a file of rows or with the codes of the dataset; `undefined` where it is no answer. */
function answerReader(
  { scale }: Instrument,
  missing: MissingMeaning | null,
): (cell: string) => ResearchAnswer | undefined {
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const codes = missingCodes(scale);
  const answers = new Map<string, ResearchAnswer>([
    ['', null],
    [NOT_ANSWERED, null],
    [NOT_APPLICABLE, 'na'],
    [String(codes.notAnswered), null],
    [String(codes.notApplicable), 'na'],
    ...points.map((point) => [String(point), point] as const),
  ]);
  return (cell) => {
    const answer = answers.get(cell);
    if (answer !== undefined) return answer;
    const plain = plainAnswer(cell);
    return missing !== null && isMissingWord(plain) ? answers.get(missing) : answers.get(plain);
  };
}

/** Without blanks around it, and without the decimals that programs give whole numbers: `3.0`, `3,00`. */
function plainAnswer(cell: string): string {
  return cell.trim().replace(/(?<=\d)[.,]0+$/, '');
}

function answerFault(cell: string): RowFaultKind {
  if (isMissingWord(cell)) return 'unclear-missing';
  return WHOLE_NUMBER.test(plainAnswer(cell)) ? 'outside-scale' : 'not-an-answer';
}

const WHOLE_NUMBER = /^[+-]?\d+$/;

function faultsOfCells({ line, cells, faults }: CsvLine): readonly RowFault[] {
  return faults.map(({ kind, column }) => rowFault(kind, line, column, cells[column - 1]));
}

function shared(names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, name);
  return name;
}
