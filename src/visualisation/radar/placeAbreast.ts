import type { Picture } from '#visualisation/picture/pictureData.ts';
import {
  boxOf,
  lineBaselines,
  narrowestWidth,
  type PlacedText,
  textBlock,
  type TextPart,
} from '#visualisation/text/textBlock.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { AroundCircle, CircleRoom } from './placeAroundCircle.ts';
import type { LabelBounds } from './placeLabels.ts';

/** em, between the circle and the words of a ring: half a number on the divider fits there. */
const TO_RING = 0.8;
/** em, between the words of the outer ring and the name of a side. */
const BETWEEN = 1.2;
/** Of the room on one side of the divider, the most that the name of the side may take. */
const NAME_PART = 0.5;
/** em, the widest for the words of the inner ring. */
const INNER_COLUMN = 10;

/** em, between other texts and labels. */
const TO_LABEL = 0.4;

interface Abreast extends AroundCircle {
  /** Where the labels keep clear of all this. */
  readonly bounds: LabelBounds;
}

/**
 * In as little height as can be: the words of the outer ring on the divider directly above the circle, with the names
 * of the two sides left and right of them on the same line; the words of the inner ring directly below the circle, in
 * a column so narrow that labels fit beside it. `null` where there is no room, or only one side.
 */
export function placeAbreast(
  { scale, sides, language }: Picture,
  { radius, fontSize, rooms }: Omit<CircleRoom, 'labels'>,
): Abreast | null {
  if (sides.length !== 2) return null;
  const messages = visualisationTexts.in(language).picture;
  const room = Math.min(rooms.process, rooms.product);
  const ring = radius + TO_RING * fontSize;

  const names = sides.map(({ id, name }) => ({
    right: id === 'process',
    block: textBlock([{ text: name, tone: 'heading' }], room * NAME_PART, fontSize),
  }));
  const column = 2 * (room - Math.max(...names.map(({ block }) => block.width)) - BETWEEN * fontSize);
  const outer = [quiet(`${messages.outerRing(scale.max)}, ${scale.highest}`)];
  const inner = [quiet(messages.innerRing(scale.min)), quiet(scale.lowest)];
  if (narrowestWidth([...outer, ...inner], fontSize) > column) return null;

  const above = textBlock(outer, column, fontSize);
  const below = textBlock(inner, Math.min(column, INNER_COLUMN * fontSize), fontSize);
  const outerWords: PlacedText = { ...above, x: 0, y: -ring - above.height, anchor: 'middle' };
  const innerWords: PlacedText = { ...below, x: 0, y: ring, anchor: 'middle' };
  const x = above.width / 2 + BETWEEN * fontSize;
  const headings = names.map(({ right, block }): PlacedText =>
    onBaseline({ ...block, x: right ? x : -x, y: 0, anchor: right ? 'start' : 'end' }, outerWords),
  );
  const bottoms = [outerWords, ...headings].map((text) => boxOf(text).bottom);
  const bounds = {
    top: Math.max(...bottoms) + TO_LABEL * fontSize,
    bottom: ring + below.height,
    aside: below.width / 2 + BETWEEN * fontSize,
  };
  return { ringWords: [outerWords, innerWords], headings, bounds };
}

function quiet(text: string): TextPart {
  return { text, tone: 'quiet' };
}

/** So that the last lines of both stand on one baseline. */
function onBaseline(text: PlacedText, other: PlacedText): PlacedText {
  const [own, theirs] = [text, other].map((placed) => lineBaselines(placed).at(-1) ?? placed.y);
  return { ...text, y: text.y + (theirs ?? 0) - (own ?? 0) };
}
