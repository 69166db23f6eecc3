import type { Instrument } from '#instrument/Instrument.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { CsvLine } from './CsvLine.ts';
import { rowFault, type RowFault } from './rowFault.ts';

/** What a row is about; the columns of the items follow, in any order. */
export const FIRST_COLUMNS = ['network', 'school_year', 'role'] as const;

/** Where everything stands in a line, as places from 0. */
export interface RowColumns {
  /** Of the first of `FIRST_COLUMNS`; the others follow. */
  readonly first: number;
  /** Of each item, in the instrument's order. */
  readonly items: readonly number[];
  /** How many cells a line has. */
  readonly width: number;
}

/**
 * What the header says. R and pandas begin each line with a number of their own under an empty name, and Excel may end
 * each with cells that were once in use: neither is ours.
 */
export function rowColumns(
  { items }: Pick<Instrument, 'items'>,
  { line, cells }: Pick<CsvLine, 'line' | 'cells'>,
): Result<RowColumns, readonly RowFault[]> {
  const names = withoutBlankEnd(cells, 0).map((name) => name.trim());
  if (names.length === 1) return err([rowFault('other-separator', line, 1)]);

  const first = names[0] === '' ? 1 : 0;
  const afterFirst = first + FIRST_COLUMNS.length;
  const misplaced = FIRST_COLUMNS.flatMap((name, place) =>
    names[first + place] === name ? [] : [rowFault('misplaced-column', line, first + place + 1, name)],
  );
  const places = new Map<string, number>();
  const known = new Set(items.map(({ id }) => id));
  const faulty: RowFault[] = [];
  names.slice(afterFirst).forEach((name, index) => {
    const place = afterFirst + index;
    if (!known.has(name)) faulty.push(rowFault('unknown-column', line, place + 1, name));
    else if (places.has(name)) faulty.push(rowFault('duplicate-column', line, place + 1, name));
    else places.set(name, place);
  });
  const missing = items.flatMap(({ id }) => (places.has(id) ? [] : [id]));
  const incomplete =
    missing.length > 0 ? [rowFault('missing-column', line, names.length + 1, missing.join(', '))] : [];
  const faults = [...misplaced, ...faulty, ...incomplete];
  return faults.length > 0
    ? err(faults)
    : ok({ first, items: items.map(({ id }) => places.get(id) ?? NaN), width: names.length });
}

/** Without the blank cells at its end, as far as it has more than `width`. */
export function withoutBlankEnd(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length;
  while (end > width && cells[end - 1]?.trim() === '') end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}
