import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchAnswer, ResearchRow } from '#research/ResearchRow.ts';
import { isMissingWord, NOT_APPLICABLE } from './missingWords.ts';
import { FIRST_COLUMNS } from './rowColumns.ts';

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

/** No `NA`: R and pandas would read that as nothing at all, and an answer would be lost between two programs. */
function answerCell(answer: ResearchAnswer): string {
  return answer === 'na' ? NOT_APPLICABLE : String(answer ?? '');
}

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) || isMissingWord(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
