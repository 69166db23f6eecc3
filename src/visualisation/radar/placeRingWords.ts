import type { SideId } from '#instrument/Instrument.ts';
import {
  type Box,
  boxOf,
  narrowestWidth,
  overlaps,
  type PlacedText,
  textBlock,
  type TextBlock,
  type TextPart,
} from '#visualisation/text/textBlock.ts';

interface Surroundings {
  readonly radius: number;
  readonly fontSize: number;
  /** From the divider to the edge, in px. */
  readonly rooms: Readonly<Record<SideId, number>>;
  readonly anchor: PlacedText['anchor'];
  /** The labels' boxes, around a circle at the origin. */
  readonly labels: readonly Box[];
}

/** em, the widest first: a word that stays close to its ring is worth a narrow column. */
const COLUMNS = [18, 14, 11, 9, 7.5, 6];
const MOST_LINES = 3;

/**
 * Which ring is which point, and the scale's own words for it, on the divider: those of the outer ring directly above the circle, those of the inner ring
 * directly below it; where the labels leave no room there, above and below all of them.
 */
export function placeRingWords(
  outer: readonly string[],
  inner: readonly string[],
  surroundings: Surroundings,
): readonly PlacedText[] {
  return [place(outer, 'above', surroundings), place(inner, 'below', surroundings)];
}

function place(texts: readonly string[], where: 'above' | 'below', surroundings: Surroundings): PlacedText {
  const { radius, fontSize, labels } = surroundings;
  const parts = texts.map((text): TextPart => ({ text, tone: 'quiet' }));
  const room = roomOf(surroundings);
  const gap = 0.6 * fontSize;
  const ring = radius + 0.9 * fontSize;

  const narrowest = Math.max(
    narrowestWidth(parts, fontSize),
    textBlock(parts.slice(0, 1), room, fontSize).width,
  );

  for (const column of COLUMNS) {
    const width = Math.min(room, column * fontSize);
    if (narrowest > width) break;
    const placed = at(textBlock(parts, width, fontSize), where, ring, surroundings);
    if (placed.lines.length > MOST_LINES) break;
    if (!labels.some((label) => overlaps(label, boxOf(placed), gap))) return placed;
  }
  const beyond = Math.max(
    ring,
    ...labels.map(({ top, bottom }) => (where === 'above' ? -top : bottom) + gap),
  );
  const width = Math.min(room, 24 * fontSize);
  return at(textBlock(parts, width, fontSize, 'break'), where, beyond, surroundings);
}

function at(
  block: TextBlock,
  where: 'above' | 'below',
  distance: number,
  { anchor }: Surroundings,
): PlacedText {
  return { ...block, x: 0, y: where === 'above' ? -distance - block.height : distance, anchor };
}

function roomOf({ anchor, rooms }: Surroundings): number {
  if (anchor === 'middle') return 2 * Math.min(rooms.process, rooms.product);
  return anchor === 'start' ? rooms.process : rooms.product;
}
