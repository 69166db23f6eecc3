import type { Bytes } from '#shared/ports.ts';
import type { CsvLine } from './CsvLine.ts';
import { csvLineBuilder } from './csvLineBuilder.ts';
import { utf8Pieces } from './utf8Pieces.ts';

/**
 * The records of a CSV file (RFC 4180) that comes in pieces, cut anywhere. Between cells stands a comma, a semicolon or
 * a tab: the first one outside quotation marks tells which. Lines end in LF, CRLF or CR; wholly empty ones and a byte
 * order mark are passed over. The file is UTF-16, or a cell is UTF-8 or, where it is not valid as such, windows-1252
 * (of which Latin-1 is a part).
 */
export function* csvLines(pieces: Iterable<Bytes>): Generator<CsvLine> {
  const builder = csvLineBuilder();
  let state: CellState = 'start';
  let line = 1;
  let startedOn = 1;
  let previous = 0;
  let markAt = 0;
  let separator: number | null = null;

  for (const piece of utf8Pieces(pieces)) {
    for (const byte of piece) {
      if (byte === BYTE_ORDER_MARK[markAt]) {
        markAt += 1;
        continue;
      }
      markAt = BYTE_ORDER_MARK.length;

      const isSecondOfPair = byte === LINE_FEED && previous === CARRIAGE_RETURN;
      const isLineEnd = (byte === LINE_FEED || byte === CARRIAGE_RETURN) && !isSecondOfPair;
      previous = byte;
      if (isLineEnd) line += 1;

      if (state === 'quoted') {
        if (byte === QUOTE) state = 'quote-seen';
        else builder.take(byte);
      } else if (isLineEnd) {
        if (state !== 'start' || builder.hasCells()) yield builder.endLine(startedOn);
        startedOn = line;
        state = 'start';
      } else if (isSecondOfPair) {
        continue;
      } else if (separator === null ? SEPARATORS.includes(byte) : byte === separator) {
        separator = byte;
        builder.endCell();
        state = 'start';
      } else if (byte === QUOTE && state === 'start') {
        builder.quote();
        state = 'quoted';
      } else if (byte === QUOTE && state === 'quote-seen') {
        builder.take(byte);
        state = 'quoted';
      } else {
        if (byte === QUOTE || state === 'quote-seen') builder.fault('stray-quote');
        builder.take(byte);
        state = 'plain';
      }
    }
  }
  if (state === 'quoted') builder.fault('unclosed-quote');
  if (state !== 'start' || builder.hasCells()) yield builder.endLine(startedOn);
}

/** `quote-seen`: after a quotation mark that either closes the cell or is the first of a pair. */
type CellState = 'start' | 'plain' | 'quoted' | 'quote-seen';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const SEPARATORS: readonly number[] = [0x2c, 0x3b, 0x09];
