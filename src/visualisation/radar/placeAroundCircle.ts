import type { SideId } from '#instrument/Instrument.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { type Box, LINE_HEIGHT, type PlacedText, textBlock } from '#visualisation/text/textBlock.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { placeRingWords } from './placeRingWords.ts';

/** What stands around a circle at the origin beside the labels of its axes. */
export interface AroundCircle {
  /** The scale's own words, at the outer and at the inner ring. */
  readonly ringWords: readonly PlacedText[];
  /** The names of the sides. */
  readonly headings: readonly PlacedText[];
}

export interface CircleRoom {
  readonly radius: number;
  readonly fontSize: number;
  /** From the divider to the edge, in px. */
  readonly rooms: Readonly<Record<SideId, number>>;
  /** The labels' boxes. */
  readonly labels: readonly Box[];
}

/** Under one another: the names of the sides, the words of the outer ring, the circle, the words of the inner ring. */
export function placeAroundCircle(picture: Picture, room: CircleRoom): AroundCircle {
  const { scale, language } = picture;
  const messages = visualisationTexts.in(language).picture;
  const ringWords = placeRingWords(
    [messages.outerRing(scale.max), scale.highest],
    [messages.innerRing(scale.min), scale.lowest],
    { ...room, anchor: dividerAnchor(picture) },
  );
  const tops = [...room.labels.map(({ top }) => top), ...ringWords.map(({ y }) => y)];
  const highest = Math.min(-room.radius, ...tops);
  return { ringWords, headings: sideNames(picture, room, highest - 1.2 * room.fontSize) };
}

/** With two sides the words stand across the divider, with one side beside it. */
function dividerAnchor({ sides }: Picture): PlacedText['anchor'] {
  if (sides.length === 2) return 'middle';
  return sides[0]?.id === 'product' ? 'end' : 'start';
}

/** Left and right of the divider. */
function sideNames(
  { sides }: Picture,
  { rooms, fontSize }: CircleRoom,
  bottom: number,
): readonly PlacedText[] {
  const gap = sides.length === 2 ? 0.8 * fontSize : 0;
  const blocks = sides.map(({ id, name }): PlacedText => {
    const block = textBlock([{ text: name, tone: 'heading' }], rooms[id] - gap, fontSize, 'break');
    const right = id === 'process';
    return { ...block, x: right ? gap : -gap, y: 0, anchor: right ? 'start' : 'end' };
  });
  const height = Math.max(LINE_HEIGHT * fontSize, ...blocks.map((block) => block.height));
  return blocks.map((block) => ({ ...block, y: bottom - height }));
}
