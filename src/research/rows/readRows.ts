import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES, type ResearchAnswer, type ResearchRow } from '#research/ResearchRow.ts';
import { isSchoolYear } from '#round/schoolYear.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { CsvLine } from './CsvLine.ts';
import { csvLines } from './csvLines.ts';
import { FIRST_COLUMNS, itemColumns } from './itemColumns.ts';
import { rowFault, type RowFault, type RowFaultKind } from './rowFault.ts';

/** What is wrong with a file of rows: at least one fault. */
export interface RowFaults {
  /** The first ones, in the order of the file. */
  readonly faults: readonly RowFault[];
  /** How many there are beyond these. */
  readonly more: number;
}

/**
 * The rows of a CSV file that comes in pieces, cut anywhere; nothing about it is trusted. The header is
 * `network,school_year,role` and one column for each item of the instrument, in any order. An empty answer: not
 * answered; `NA`: not applicable. An empty role: none said. See `csvLines` for the ways a file may be written.
 */
export function readRows(
  instrument: Instrument,
  pieces: Iterable<Bytes>,
): Result<readonly ResearchRow[], RowFaults> {
  const lines = csvLines(pieces);
  const header = lines.next();
  if (header.done === true) return err(listed([rowFault('empty-file', 1, 1)]));
  const headerFaults = faultsOfCells(header.value);
  if (headerFaults.length > 0) return err(listed(headerFaults));
  const columns = itemColumns(instrument, header.value);
  if (!columns.ok) return err(listed(columns.error));

  const readRow = rowReader(instrument, columns.value);
  const rows: ResearchRow[] = [];
  const faults: RowFault[] = [];
  let more = 0;
  for (const line of lines) {
    const row = readRow(line);
    if (row.ok) {
      if (faults.length === 0) rows.push(row.value);
      continue;
    }
    for (const fault of row.error) {
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

function rowReader(
  { scale, roles }: Instrument,
  columns: readonly number[],
): (line: CsvLine) => Result<ResearchRow, readonly RowFault[]> {
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const answers = new Map<string, ResearchAnswer>([
    ['', null],
    ['NA', 'na'],
    ...points.map((point) => [String(point), point] as const),
  ]);
  const knownRoles = new Map<string, string | null>([
    ['', null],
    ...[...roles.map(({ id }) => id), COMBINED_ROLES].map((id) => [id, id] as const),
  ]);
  // One string for all rows that name it: a file has few of these, and many rows.
  const names = new Map<string, string>();
  const width = FIRST_COLUMNS.length + columns.length;

  return (line) => {
    const { cells } = line;
    if (line.faults.length > 0) return err(faultsOfCells(line));
    if (cells.length !== width) {
      return err([
        rowFault('ragged-line', line.line, Math.min(cells.length, width) + 1, String(cells.length)),
      ]);
    }
    const faults: RowFault[] = [];
    const fault = (kind: RowFaultKind, place: number): void => {
      faults.push(rowFault(kind, line.line, place + 1, cells[place]));
    };
    const [network = '', schoolYear = '', roleCell = ''] = cells;
    if (network.trim() === '') fault('empty-network', 0);
    if (!isSchoolYear(schoolYear)) fault('not-a-school-year', 1);
    const role = knownRoles.get(roleCell);
    if (role === undefined) fault('unknown-role', 2);
    const given = columns.map((place) => {
      const cell = cells[place] ?? '';
      const answer = answers.get(cell);
      if (answer === undefined) fault(WHOLE_NUMBER.test(cell) ? 'outside-scale' : 'not-an-answer', place);
      return answer ?? null;
    });
    if (faults.length > 0) return err(faults.toSorted((a, b) => a.column - b.column));
    return ok({
      network: shared(names, network.trim()),
      schoolYear: shared(names, schoolYear),
      role: role ?? null,
      answers: given,
    });
  };
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
