import type { Bytes } from '#shared/ports.ts';

/**
 * An e-mail as the parser gets it, or `null` where it has more lines or parts than it should get: it keeps a list of
 * the lines, so that 10 MB of empty ones would take some gigabytes, and makes a buffer for each part. Once over the
 * bytes, whatever they are. Three things are changed on the way, none of which a sealed response can notice:
 *
 * - Of its own headers only those are left that say how to read it. Addresses, subject and date are nobody's business
 *   here, and what takes them apart need not meet the longest that somebody can think of.
 * - `format=flowed` is not said any more. To undo it, the parser would join quoted lines with the `>` between them;
 *   what looks for sealed responses reads over breaks, blanks and quotation marks itself.
 * - Blanks after the `=` that ends a line in quoted-printable go, as RFC 2045 6.7 says; the parser leaves them.
 */
export function prepareMail(mail: Bytes): Bytes | null {
  const prepared = new Uint8Array(mail.length);
  let length = 0;
  const write = (line: Uint8Array) => {
    prepared.set(line, length);
    length += line.length;
  };

  let [lines, parts] = [0, 0];
  let place: Place = 'other header';
  for (let start = firstWord(mail), end = 0; start < mail.length; start = end) {
    end = endOfLine(mail, start);
    lines += 1;
    if (mail[start] === DASH && mail[start + 1] === DASH) parts += 1;
    if (lines > LINES_MAX || parts > PARTS_MAX) return null;

    const line = mail.subarray(start, end);
    place = placeOf(line, place);
    if (place !== 'other header') write(withoutFlowed(withoutBlanks(line)));
  }
  return prepared.subarray(0, length);
}

/** As many as 10 MB have at forty characters a line. */
const LINES_MAX = 250_000;
const PARTS_MAX = 10_000;

const [LF, CR, TAB, BLANK, QUOTE, DASH, EQUALS] = [0x0a, 0x0d, 0x09, 0x20, 0x22, 0x2d, 0x3d];

/** Empty lines, and the mark that some editors put before a text, are no end of the headers. */
function firstWord(mail: Bytes): number {
  const at = mail.findIndex((byte) => byte > BLANK && byte < 0x7f);
  return at === -1 ? mail.length : at;
}

function endOfLine(mail: Bytes, start: number): number {
  const at = mail.indexOf(LF, start);
  return at === -1 ? mail.length : at + 1;
}

type Place = 'kept header' | 'other header' | 'body';

function placeOf(line: Uint8Array, before: Place): Place {
  const [first] = line;
  if (before === 'body' || endOfWords(line) === 0) return 'body';
  if (first === BLANK || first === TAB) return before;
  return says(line, 0, 'content-') ? 'kept header' : 'other header';
}

/** Where the break at the end of the line begins. */
function endOfWords(line: Uint8Array): number {
  let end = line.length;
  while (end > 0 && (line[end - 1] === LF || line[end - 1] === CR)) end -= 1;
  return end;
}

function withoutBlanks(line: Uint8Array): Uint8Array {
  let end = endOfWords(line);
  const lineBreak = line.subarray(end);
  while (end > 0 && (line[end - 1] === BLANK || line[end - 1] === TAB)) end -= 1;
  if (line[end - 1] !== EQUALS || end + lineBreak.length === line.length) return line;
  const shortened = new Uint8Array(end + lineBreak.length);
  shortened.set(line.subarray(0, end));
  shortened.set(lineBreak, end);
  return shortened;
}

function withoutFlowed(line: Uint8Array): Uint8Array {
  for (let at = line.indexOf(EQUALS); at !== -1; at = line.indexOf(EQUALS, at + 1)) {
    const value = line[at + 1] === QUOTE ? at + 2 : at + 1;
    if (!says(line, at - FORMAT.length, FORMAT) || !says(line, value, 'flowed')) continue;
    const changed = line.slice();
    changed[value] = 'x'.charCodeAt(0);
    return changed;
  }
  return line;
}

const FORMAT = 'format';

/** `letters` in lower case; the line may have them in upper case. */
function says(line: Uint8Array, start: number, letters: string): boolean {
  for (let at = 0; at < letters.length; at += 1) {
    const byte = line[start + at] ?? 0;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    if (lower !== letters.charCodeAt(at)) return false;
  }
  return true;
}
