import {
  boxOf,
  LINE_HEIGHT,
  narrowestWidth,
  type PlacedText,
  textBlock,
  type TextPart,
} from '#visualisation/text/textBlock.ts';
import { type Direction, pointAt } from './radarGeometry.ts';

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
  readonly bounds: LabelBounds;
}

/** What labels stay between, in px from the centre of the circle. */
export interface LabelBounds {
  readonly top: number;
  readonly bottom: number;
  /** From the divider, for labels that come lower than the circle: something else stands there. */
  readonly aside: number;
}

const ORIGIN = { x: 0, y: 0 };
/** Nothing but the circle and the edge. */
export const UNBOUNDED: LabelBounds = { top: -Infinity, bottom: Infinity, aside: 0 };
/** Lines longer than this, in em, are hard to take in at a glance. */
const COMFORTABLE = 15;
const GAP_TO_RING = 0.9;
const GAP_BETWEEN = 0.4;
/** A label moved further than this, in lines, no longer reads as that of its axis, not even with a line to it. */
const FURTHEST = 4.5;

/**
 * Labels beside the axis ends of one side, around a circle at the origin: clear of the circle and of one another,
 * inside the room, words whole. `null` where that cannot be done at this radius. `widths`: the most each may take, px.
 */
export function placeLabels(
  labels: readonly SideLabel[],
  room: Room,
  widths: readonly number[] = labels.map(() => Infinity),
): readonly PlacedText[] | null {
  const beside: PlacedText[] = [];
  for (const [index, label] of labels.entries()) {
    const placed = besideAxis(label, room, widths[index] ?? Infinity);
    if (placed === null) return null;
    beside.push(placed);
  }
  const { bounds } = room;
  const gap = room.fontSize * GAP_BETWEEN;
  const placed = withinBounds(spreadOut(beside, labels, gap), bounds, gap).map((label) =>
    clearOfRing(label, room),
  );

  const narrower = placed.map((label, index) =>
    Math.min(widths[index] ?? Infinity, room.width - Math.abs(label.x)),
  );
  // Without bounds a smaller circle does as well, and keeps long names on fewer lines.
  const isBounded = bounds !== UNBOUNDED;
  if (isBounded && placed.some(({ width }, index) => width > (narrower[index] ?? Infinity))) {
    return placeLabels(labels, room, narrower);
  }

  const furthest = FURTHEST * LINE_HEIGHT * room.fontSize;
  const fits = placed.every((label, index) => {
    const { left, right, top } = boxOf(label);
    const moved = Math.abs(label.y - (beside[index]?.y ?? label.y));
    return moved <= furthest && top >= bounds.top && right <= room.width && left >= -room.width;
  });
  return fits ? placed : null;
}

/** At the height of the axis end: above it at the top of the circle, beside it halfway, below it at the bottom. */
function besideAxis(
  { direction, parts }: SideLabel,
  { radius, fontSize, width }: Room,
  widest: number,
): PlacedText | null {
  const { x, y } = pointAt(ORIGIN, direction, radius + GAP_TO_RING * fontSize);
  const available = Math.min(width - Math.abs(x), widest);
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

/** Moves labels that come too far up or down back in, and those in their way; too many together come out at the top. */
function withinBounds(
  labels: readonly PlacedText[],
  bounds: LabelBounds,
  gap: number,
): readonly PlacedText[] {
  let { top, bottom } = bounds;
  const down = labels.map((label) => {
    const y = Math.max(label.y, top);
    top = y + label.height + gap;
    return { ...label, y };
  });
  return down
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, bottom - label.height);
      bottom = y - gap;
      return { ...label, y };
    })
    .toReversed();
}

/** A tall label may reach into the ring with a corner; it then moves straight outwards. */
function clearOfRing(label: PlacedText, { radius, fontSize, bounds }: Room): PlacedText {
  const { top, bottom } = boxOf(label);
  const nearest = top < 0 && bottom > 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
  const clear = radius + (GAP_TO_RING * fontSize) / 2;
  const least = nearest < clear ? Math.sqrt(clear ** 2 - nearest ** 2) : 0;
  const aside = bottom > radius ? bounds.aside : 0;
  return { ...label, x: Math.sign(label.x) * Math.max(Math.abs(label.x), least, aside) };
}
