import { textWidth } from './textWidth.ts';
import { longestWord, type WordRule, wrapText } from './wrapText.ts';

/** `name`: plain ink. `figure`: semibold. `quiet`: small and quiet. `heading`: larger and semibold. */
export type TextTone = 'name' | 'figure' | 'quiet' | 'heading';

export interface TextPart {
  readonly text: string;
  readonly tone: TextTone;
}

/** Wrapped lines and the room they take, in px. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

export interface TextLine extends TextPart {
  /** Font size in px. */
  readonly size: number;
}

/** A block with a place: `x` is where the anchor of every line stands, `y` is the top; px. */
export interface PlacedText extends TextBlock {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** em */
export const LINE_HEIGHT = 1.3;
/** em, from the top of a line */
const BASELINE = 0.95;

const SIZES: Record<TextTone, number> = { name: 1, figure: 1, quiet: 0.9, heading: 1.15 };

/** The parts under one another, each wrapped to `width` px; `fontSize` in px. */
export function textBlock(
  parts: readonly TextPart[],
  width: number,
  fontSize: number,
  rule: WordRule = 'whole',
): TextBlock {
  const lines = parts.flatMap(({ text, tone }) => {
    const size = fontSize * SIZES[tone];
    return wrapText(text, width / size, rule).map((line): TextLine => ({ text: line, tone, size }));
  });
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, size }) => textWidth(text) * size)),
    height: lines.reduce((height, { size }) => height + size * LINE_HEIGHT, 0),
  };
}

/** The width in px without which some word would not fit on a line. */
export function narrowestWidth(parts: readonly TextPart[], fontSize: number): number {
  return Math.max(0, ...parts.map(({ text, tone }) => longestWord(text) * fontSize * SIZES[tone]));
}

/** Where the baseline of each line stands: so that its small letters are in the middle of the line. */
export function lineBaselines({ y, lines }: PlacedText): readonly number[] {
  return lines.map(({ size }, index) => {
    const above = lines.slice(0, index).reduce((height, line) => height + line.size * LINE_HEIGHT, 0);
    return Math.round((y + above + size * BASELINE) * 100) / 100;
  });
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ x, y, width, height, anchor }: PlacedText): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y, bottom: y + height };
}

/** Whether the boxes come nearer to each other than `gap` px in both directions. */
export function overlaps(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}
