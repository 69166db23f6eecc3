import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import { FIRST_COLUMNS } from './itemColumns.ts';

/** The file that `readRows` reads, piece by piece: UTF-8, commas, LF. */
export function* writeRows(
  { items }: Pick<Instrument, 'items'>,
  rows: Iterable<ResearchRow>,
): Generator<string> {
  let piece = `${[...FIRST_COLUMNS, ...items.map(({ id }) => id)].join(',')}\n`;
  for (const { network, schoolYear, role, answers } of rows) {
    piece += `${quoted(network)},${schoolYear},${role ?? ''},${answers.map(answerCell).join(',')}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const PIECE_CHARACTERS = 65_536;

function answerCell(answer: ResearchAnswer): string {
  return answer === 'na' ? 'NA' : String(answer ?? '');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
