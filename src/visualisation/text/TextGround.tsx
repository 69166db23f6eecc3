import type { Palette } from '#visualisation/marks/palette.ts';
import { textWidth } from './textWidth.ts';

interface TextGroundProps {
  readonly words: string;
  /** Where the words are anchored, and their baseline; px. */
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size in px. */
  readonly size: number;
  readonly palette: Palette;
}

/** em, so that capitals, accents and tails stand on it */
const ABOVE = 0.85;
const BELOW = 0.3;

/**
 * Lies under words that may stand on a line, so that they stay readable. A shape of its own: on paper, words with an
 * edge around them stand there twice (Chromium) or not at all (Firefox).
 */
export function TextGround({ words, x, baseline, anchor, size, palette }: TextGroundProps) {
  const width = textWidth(words) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return (
    <rect
      x={left}
      y={baseline - ABOVE * size}
      width={width}
      height={(ABOVE + BELOW) * size}
      rx={size * 0.15}
      fill={palette.ground}
    />
  );
}
