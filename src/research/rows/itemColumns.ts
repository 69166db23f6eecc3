import type { Instrument } from '#instrument/Instrument.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { CsvLine } from './CsvLine.ts';
import { rowFault, type RowFault } from './rowFault.ts';

/** What a row is about; the columns of the items follow, in any order. */
export const FIRST_COLUMNS = ['network', 'school_year', 'role'] as const;

/** For each item, in the instrument's order, the place of its column in the header, from 0. */
export function itemColumns(
  { items }: Pick<Instrument, 'items'>,
  { line, cells }: CsvLine,
): Result<readonly number[], readonly RowFault[]> {
  const [only = '', second] = cells;
  if (second === undefined && /[;\t]/.test(only)) return err([rowFault('other-separator', line, 1)]);

  const misplaced = FIRST_COLUMNS.flatMap((name, place) =>
    cells[place] === name ? [] : [rowFault('misplaced-column', line, place + 1, name)],
  );
  const places = new Map<string, number>();
  const known = new Set(items.map(({ id }) => id));
  const faulty: RowFault[] = [];
  cells.slice(FIRST_COLUMNS.length).forEach((name, index) => {
    const place = FIRST_COLUMNS.length + index;
    if (!known.has(name)) faulty.push(rowFault('unknown-column', line, place + 1, name));
    else if (places.has(name)) faulty.push(rowFault('duplicate-column', line, place + 1, name));
    else places.set(name, place);
  });
  const missing = items.flatMap(({ id }) => (places.has(id) ? [] : [id]));
  const incomplete =
    missing.length > 0 ? [rowFault('missing-column', line, cells.length + 1, missing.join(', '))] : [];
  const faults = [...misplaced, ...faulty, ...incomplete];
  return faults.length > 0 ? err(faults) : ok(items.map(({ id }) => places.get(id) ?? NaN));
}
