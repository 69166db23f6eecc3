import type { ResearchRow } from '#research/ResearchRow.ts';
import type { Bytes } from '#shared/ports.ts';
import { SPACE, utf8Within } from './savBytes.ts';
import { type SavColumn, SEGMENT_BYTES } from './savColumns.ts';
import { SYSTEM_MISSING } from './savDictionary.ts';

/** The cases of a system file, uncompressed, some thousand at a time. */
export function* savCases(
  columns: readonly SavColumn[],
  rows: readonly ResearchRow[],
): Generator<Bytes, void, undefined> {
  const writers = columns.map(columnWriter);
  for (let start = 0; start < rows.length; start += CASES_A_PIECE) {
    const cases = rows.slice(start, start + CASES_A_PIECE);
    const piece = new Uint8Array(cases.length * caseBytes(columns)).fill(SPACE);
    const view = new DataView(piece.buffer);
    let offset = 0;
    for (const row of cases) for (const write of writers) offset = write(row, view, offset);
    yield piece;
  }
}

const CASES_A_PIECE = 1000;

/** Writes the value of a row where it belongs and gives the place after it. The view holds spaces. */
type ColumnWriter = (row: ResearchRow, view: DataView<ArrayBuffer>, offset: number) => number;

function columnWriter({ variable, width, segments }: SavColumn): ColumnWriter {
  if (variable.kind !== 'text') {
    return (row, view, offset) => {
      view.setFloat64(offset, variable.valueOf(row) ?? SYSTEM_MISSING, true);
      return offset + 8;
    };
  }
  const encoded = encoder(width);
  return (row, view, offset) => {
    const text = encoded(variable.valueOf(row));
    const bytes = new Uint8Array(view.buffer);
    let place = offset;
    segments.forEach(({ slots }, segment) => {
      bytes.set(text.subarray(segment * SEGMENT_BYTES, (segment + 1) * SEGMENT_BYTES), place);
      place += 8 * slots;
    });
    return place;
  };
}

/** Few texts stand in many rows: each is encoded once. */
function encoder(width: number): (text: string) => Bytes {
  const known = new Map<string, Bytes>();
  return (text) => {
    const bytes = known.get(text) ?? utf8Within(text, width);
    known.set(text, bytes);
    return bytes;
  };
}

function caseBytes(columns: readonly SavColumn[]): number {
  return columns.flatMap(({ segments }) => segments).reduce((sum, { slots }) => sum + 8 * slots, 0);
}
