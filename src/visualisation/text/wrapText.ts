import { textWidth } from './textWidth.ts';

/** `whole`: words stay whole, and a line holding one word may be wider than asked. `break`: nothing is wider. */
export type WordRule = 'whole' | 'break';

/**
 * Wraps at white space into the fewest lines of at most `width` em, and among those breaks into lines of about the
 * same length, as a typesetter would. A name that is isolated in the text is so in every line it comes to stand in.
 */
export function wrapText(text: string, width: number, rule: WordRule = 'whole'): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const pieces = (rule === 'whole' ? words : words.flatMap((word) => wordPieces(word, width))).map(
    (piece): Piece => ({ text: piece, width: textWidth(piece) }),
  );
  const widest = Math.max(0, ...pieces.map((piece) => piece.width));
  let lines = fill(pieces, width);
  if (lines.length < 2) return lines;

  for (let narrower = width - STEP; narrower >= widest; narrower -= STEP) {
    const tighter = fill(pieces, narrower);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return isolatedInEach(lines);
}

/** The width in em that the longest word needs. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map(textWidth));
}

const STEP = 0.5;
const SPACE = textWidth(' ');

/** A word or a part of one, measured once: width in em. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

function fill(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of pieces) {
    const longer = line === '' ? piece.width : filled + SPACE + piece.width;
    if (line !== '' && longer > width) {
      lines.push(line);
      line = piece.text;
      filled = piece.width;
    } else {
      line = line === '' ? piece.text : `${line} ${piece.text}`;
      filled = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Every line is drawn by itself: what is still open at its end is closed there, and opened again in the next. */
function isolatedInEach(lines: readonly string[]): readonly string[] {
  let open = '';
  return lines.map((line) => {
    const before = open;
    for (const mark of line.match(/[\u2066-\u2069]/gu) ?? []) {
      open = mark === '\u2069' ? open.slice(0, -1) : open + mark;
    }
    return `${before}${line}${'\u2069'.repeat(open.length)}`;
  });
}

/** A word that is too wide for any line, in pieces that are not; never inside a character as people see it. */
function wordPieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && textWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  pieces.push(piece);
  return pieces;
}
