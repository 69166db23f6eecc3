import type { Direction } from './radarGeometry.ts';
import { pointAt } from './radarGeometry.ts';
import {
  boxOf,
  LINE_HEIGHT,
  narrowestWidth,
  textBlock,
  type PlacedText,
  type TextPart,
} from './textBlock.ts';

/** The axes of one side, top to bottom, each with what stands at its end. */
export interface SideLabel {
  readonly direction: Direction;
  readonly parts: readonly TextPart[];
}

interface Room {
  readonly radius: number;
  readonly fontSize: number;
  /** From the divider to the edge, in px. */
  readonly width: number;
}

const ORIGIN = { x: 0, y: 0 };
/** Lines longer than this, in em, are hard to take in at a glance. */
const COMFORTABLE = 15;
const GAP_TO_RING = 0.9;
const GAP_BETWEEN = 0.4;
/** A label moved further than this, in lines, no longer reads as that of its axis, not even with a line to it. */
const FURTHEST = 4.5;

/**
 * Labels beside the axis ends of one side, around a circle at the origin: clear of the circle and of one another,
 * inside the room, words whole. `null` where that cannot be done at this radius.
 */
export function placeLabels(labels: readonly SideLabel[], room: Room): readonly PlacedText[] | null {
  const beside: PlacedText[] = [];
  for (const label of labels) {
    const placed = besideAxis(label, room);
    if (placed === null) return null;
    beside.push(placed);
  }
  const placed = spreadOut(beside, labels, room.fontSize * GAP_BETWEEN).map((label) =>
    clearOfRing(label, room),
  );

  const furthest = FURTHEST * LINE_HEIGHT * room.fontSize;
  const fits = placed.every((label, index) => {
    const { left, right } = boxOf(label);
    const moved = Math.abs(label.y - (beside[index]?.y ?? label.y));
    return moved <= furthest && right <= room.width && left >= -room.width;
  });
  return fits ? placed : null;
}

/** At the height of the axis end: above it at the top of the circle, beside it halfway, below it at the bottom. */
function besideAxis({ direction, parts }: SideLabel, { radius, fontSize, width }: Room): PlacedText | null {
  const { x, y } = pointAt(ORIGIN, direction, radius + GAP_TO_RING * fontSize);
  const available = width - Math.abs(x);
  const needed = narrowestWidth(parts, fontSize);
  if (needed > available) return null;
  const block = textBlock(parts, Math.min(available, Math.max(COMFORTABLE * fontSize, needed)), fontSize);
  const downwards = Math.cos((direction.angle * Math.PI) / 180);
  return {
    ...block,
    x,
    y: y - (block.height * (1 + downwards)) / 2,
    anchor: direction.side === 'process' ? 'start' : 'end',
  };
}

/** Moves labels of the upper half up and those of the lower half down until each is `gap` from the next. */
function spreadOut(
  labels: readonly PlacedText[],
  { length }: readonly SideLabel[],
  gap: number,
): readonly PlacedText[] {
  const tops = labels.map(({ y }) => y);
  const heightOf = (index: number) => labels[index]?.height ?? 0;
  const topOf = (index: number) => tops[index] ?? 0;
  const upper = Math.ceil(length / 2) - 1;
  const lower = Math.floor(length / 2);

  if (upper !== lower && upper >= 0) {
    const short = Math.max(0, topOf(upper) + heightOf(upper) + gap - topOf(lower));
    tops[upper] = topOf(upper) - short / 2;
    tops[lower] = topOf(lower) + short / 2;
  }
  for (let index = upper - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(topOf(index), topOf(index + 1) - gap - heightOf(index));
  }
  for (let index = lower + 1; index < length; index += 1) {
    tops[index] = Math.max(topOf(index), topOf(index - 1) + heightOf(index - 1) + gap);
  }
  return labels.map((label, index) => ({ ...label, y: topOf(index) }));
}

/** A tall label may reach into the ring with a corner; it then moves straight outwards. */
function clearOfRing(label: PlacedText, { radius, fontSize }: Room): PlacedText {
  const { top, bottom } = boxOf(label);
  const nearest = top < 0 && bottom > 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
  const clear = radius + (GAP_TO_RING * fontSize) / 2;
  const least = nearest < clear ? Math.sqrt(clear ** 2 - nearest ** 2) : 0;
  return { ...label, x: Math.sign(label.x) * Math.max(Math.abs(label.x), least) };
}
