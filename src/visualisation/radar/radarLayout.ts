import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import {
  type Box,
  boxOf,
  type PlacedText,
  textBlock,
  type TextPart,
  type TextTone,
} from '#visualisation/text/textBlock.ts';
import type { DrawingSize } from '#visualisation/views/Drawn.ts';
import { placeAbreast } from './placeAbreast.ts';
import { type AroundCircle, placeAroundCircle } from './placeAroundCircle.ts';
import { placeLabels, type SideLabel, UNBOUNDED } from './placeLabels.ts';
import { axisDirections, type Direction, pointAt, type RadarFrame } from './radarGeometry.ts';

/** Everything a radar needs to be drawn, in px within a box of `width` × `height`. */
export interface RadarLayout extends AroundCircle {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly frame: RadarFrame;
  /** One for each axis of the picture. */
  readonly directions: readonly Direction[];
  /** At the axis ends: name and figure, or a number that the list under the picture explains. */
  readonly labels: readonly PlacedText[];
  readonly numbered: boolean;
}

const ORIGIN = { x: 0, y: 0 };
/**
 * What is tried in turn, until every label fits in full: the size of the text as a part of the one asked for, and in
 * em the smallest radius worth drawing with it. On a phone a smaller circle with all its names says more than a larger
 * one with numbers.
 */
const ATTEMPTS = [
  { text: 1, smallestRadius: 6.4 },
  { text: 0.95, smallestRadius: 5.8 },
  { text: 0.9, smallestRadius: 4.4 },
];
/** em; the smallest radius worth drawing in full text where the height is limited too: the alternative is to scroll. */
const SMALLEST_ON_A_WALL = 4.6;
/** em; above this the eye has to travel too far. */
const LARGEST_RADIUS = 15;
const INNER_RING = 0.14;
/** em */
const STEP = 0.14;
const EDGE = 4;

/**
 * The largest radar that fits the width, and the height where it is given, with every label in full beside its axis;
 * where there is none, not even with somewhat smaller text, a higher one, and else one with numbered axis ends.
 */
export function radarLayout(picture: Picture, size: DrawingSize): RadarLayout {
  const { height = Infinity } = size;
  let named: RadarLayout | null = null;
  for (const { text, smallestRadius } of ATTEMPTS) {
    const least = height === Infinity ? smallestRadius : SMALLEST_ON_A_WALL;
    named = namedLayout(picture, { ...size, fontSize: size.fontSize * text }, least) ?? named;
    if (named !== null && named.height <= height) return named;
  }
  return named ?? numberedLayout(picture, size);
}

/** The largest that stays below the height, else the lowest; `null` where labels do not fit at any radius. */
function namedLayout(
  picture: Picture,
  { width, fontSize, height = Infinity }: DrawingSize,
  smallestRadius: number,
): RadarLayout | null {
  const directions = axisDirections(picture.axes.map(({ side }) => side));
  const rooms = sideRooms(picture, width, fontSize);
  const forms = height === Infinity ? [tallForm] : [tallForm, lowForm];
  let lowest: RadarLayout | null = null;
  for (
    let radius = Math.min(LARGEST_RADIUS * fontSize, usedRoom(picture, rooms) - fontSize);
    radius >= smallestRadius * fontSize;
    radius -= STEP * fontSize
  ) {
    for (const form of forms) {
      const layout = form(picture, { width, fontSize, rooms, radius, directions });
      if (layout === null) continue;
      if (layout.height <= height) return layout;
      lowest = lowest === null || layout.height < lowest.height ? layout : lowest;
    }
  }
  return lowest;
}

/** Labels, ring words and side names each have height of their own: most width for the circle. */
function tallForm(picture: Picture, circle: Circle): RadarLayout | null {
  const labels = fullLabels(picture, circle);
  if (labels === null) return null;
  const around = placeAroundCircle(picture, { ...circle, labels: labels.map(boxOf) });
  return assemble(picture, { ...circle, ...around, labels, numbered: false });
}

/** Labels move out sideways, the rest stands abreast above and below the circle: most height for the circle. */
function lowForm(picture: Picture, circle: Circle): RadarLayout | null {
  const abreast = placeAbreast(picture, circle);
  if (abreast === null) return null;
  const { bounds, ...around } = abreast;
  const labels = fullLabels(picture, circle, bounds);
  return labels && assemble(picture, { ...circle, ...around, labels, numbered: false });
}

function numberedLayout(picture: Picture, { width, fontSize }: DrawingSize): RadarLayout {
  const directions = axisDirections(picture.axes.map(({ side }) => side));
  const rooms = sideRooms(picture, width, fontSize);
  const radius = Math.min(LARGEST_RADIUS * fontSize, usedRoom(picture, rooms) - 2.5 * fontSize);
  const circle = { width, fontSize, rooms, radius, directions };
  const labels = directions.map((direction, index) => axisNumber(direction, index + 1, radius, fontSize));
  const around = placeAroundCircle(picture, { ...circle, labels: labels.map(boxOf) });
  return assemble(picture, { ...circle, ...around, labels, numbered: true });
}

function usedRoom({ sides }: Picture, rooms: Rooms): number {
  return Math.min(...sides.map(({ id }) => rooms[id]));
}

/** From the divider to the edge, in px. A side without axes keeps only room for the numbers on the divider. */
type Rooms = Readonly<Record<Direction['side'], number>>;

function sideRooms({ sides }: Picture, width: number, fontSize: number): Rooms {
  if (sides.length === 2) return { process: width / 2 - EDGE, product: width / 2 - EDGE };
  const strip = 1.5 * fontSize;
  const rest = width - strip - 2 * EDGE;
  return sides[0]?.id === 'product' ? { process: strip, product: rest } : { process: rest, product: strip };
}

/** What stands at the end of an axis: its name, and its figure or the reason why there is none. */
export function axisLabel(picture: Picture, axis: number): readonly TextPart[] {
  const name: TextPart = { text: picture.axes[axis]?.name ?? '', tone: 'name' };
  const mean = picture.current.profiles[axis]?.mean;
  if (mean === undefined) return [name];
  const tone: TextTone = mean.kind === 'hidden' ? 'quiet' : 'figure';
  return [name, { text: figureText(mean, picture.language), tone }];
}

function fullLabels(
  picture: Picture,
  { directions, rooms, radius, fontSize }: Circle,
  bounds = UNBOUNDED,
): readonly PlacedText[] | null {
  const labels = new Map<number, PlacedText>();
  for (const { id, axes } of picture.sides) {
    const sideLabels = axes.flatMap((axis): SideLabel[] => {
      const direction = directions[axis];
      return direction === undefined ? [] : [{ direction, parts: axisLabel(picture, axis) }];
    });
    const placed = placeLabels(sideLabels, { radius, fontSize, width: rooms[id], bounds });
    if (placed === null) return null;
    placed.forEach((label, place) => labels.set(axes[place] ?? -1, label));
  }
  return directions.flatMap((_, axis) => labels.get(axis) ?? []);
}

function axisNumber(direction: Direction, number: number, radius: number, fontSize: number): PlacedText {
  const { x, y } = pointAt(ORIGIN, direction, radius + 1.1 * fontSize);
  const block = textBlock([{ text: String(number), tone: 'figure' }], fontSize * 3, fontSize);
  return { ...block, x, y: y - block.height / 2, anchor: 'middle' };
}

/** A circle to be tried, in px. */
interface Circle {
  readonly width: number;
  readonly fontSize: number;
  readonly rooms: Rooms;
  readonly radius: number;
  readonly directions: readonly Direction[];
}

interface Parts extends Circle, AroundCircle {
  readonly labels: readonly PlacedText[];
  readonly numbered: boolean;
}

/** Moves everything from around the origin to its place in the box. */
function assemble({ scale, sides }: Picture, parts: Parts): RadarLayout {
  const { width, fontSize, rooms, radius, directions, labels, ringWords, headings, numbered } = parts;
  const everything = [...labels, ...ringWords, ...headings].map(boxOf);
  const shift = {
    x: sides.length === 2 ? width / 2 : middleOf(everything, directions, radius, rooms, width),
    y: EDGE - Math.min(...everything.map(({ top }) => top)),
  };
  const moved = (text: PlacedText): PlacedText => ({ ...text, x: text.x + shift.x, y: text.y + shift.y });
  const bottom = Math.max(radius + fontSize, ...everything.map((box) => box.bottom));
  return {
    width,
    height: Math.ceil(bottom + shift.y + EDGE),
    fontSize,
    frame: { centre: shift, radius, innerRadius: radius * INNER_RING, min: scale.min, max: scale.max },
    directions,
    labels: labels.map(moved),
    numbered,
    headings: headings.map(moved),
    ringWords: ringWords.map(moved),
  };
}

/** Where the divider of a one-sided radar stands, so that what is drawn is in the middle of the box. */
function middleOf(
  boxes: readonly Box[],
  directions: readonly Direction[],
  radius: number,
  rooms: Rooms,
  width: number,
): number {
  const onLeft = directions[0]?.side === 'product';
  const left = Math.max(onLeft ? radius : rooms.product, ...boxes.map((box) => -box.left));
  const right = Math.max(onLeft ? rooms.process : radius, ...boxes.map((box) => box.right));
  return (width - left - right) / 2 + left;
}
