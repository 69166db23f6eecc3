import { scaleLinear, type ScaleLinear } from 'd3';

import type { SideId } from '#instrument/Instrument.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { axisLabel } from '#visualisation/radar/radarLayout.ts';
import { LINE_HEIGHT, narrowestWidth, type PlacedText, textBlock } from '#visualisation/text/textBlock.ts';
import type { DrawingSize } from '#visualisation/views/Drawn.ts';

/** Everything a dot plot needs to be drawn, in px within a box of `width` × `height`. */
export interface DotPlotLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** The common scale. */
  readonly track: Track;
  /** The scale's own words above its ends. */
  readonly scaleWords: readonly PlacedText[];
  readonly groups: readonly DotPlotGroup[];
  /** One for each axis of the picture. */
  readonly rows: readonly DotPlotRow[];
}

export interface Track {
  readonly left: number;
  readonly right: number;
  /** Where the numbers of the scale stand. */
  readonly numbersAt: number;
  readonly min: number;
  readonly max: number;
}

export interface DotPlotGroup {
  readonly side: SideId;
  readonly heading: PlacedText;
}

export interface DotPlotRow {
  readonly axis: number;
  readonly top: number;
  readonly height: number;
  readonly label: PlacedText;
  /** At the right of the row. For a hidden mean it is the reason, and it stands on the track. */
  readonly figure: PlacedText;
  /** Where the lines of the scale run: on a phone below the label. */
  readonly marksTop: number;
  /** Where the current edition's mark stands. */
  readonly middle: number;
  /** Where the mark of each earlier edition stands. */
  readonly earlier: readonly number[];
}

const EDGE = 4;
/**
 * What is tried in turn, until the plot is not higher than it may be: in em the room above a side, above and
 * below what stands in a row, and from one earlier edition to the next; and the width below which labels stand above
 * their rows.
 */
const ATTEMPTS = [
  { group: 0.9, padding: 0.45, step: 0.75, narrow: 36 },
  { group: 0.9, padding: 0.3, step: 0.65, narrow: 36 },
  { group: 0.5, padding: 0.08, step: 0.52, narrow: 30 },
] as const;
type Spacing = (typeof ATTEMPTS)[number];

/** From a place on the scale to px from the left. */
export function trackScale({ left, right, min, max }: Track): ScaleLinear<number, number> {
  return scaleLinear([min, max], [left, right]);
}

/**
 * Rows grouped by side in the instrument's order; labels in full, beside their rows or, on a phone, above them. Closer
 * together where the height is given and that makes them fit; where nothing does, one scrolls anyway.
 */
export function dotPlotLayout(picture: Picture, size: DrawingSize): DotPlotLayout {
  const { height = Infinity } = size;
  const [roomy, ...closer] = ATTEMPTS;
  const first = spacedLayout(picture, size, roomy);
  if (first.height <= height) return first;
  const layouts = closer.map((spacing) => spacedLayout(picture, size, spacing));
  return layouts.find((layout) => layout.height <= height) ?? first;
}

function spacedLayout(picture: Picture, { width, fontSize }: DrawingSize, spacing: Spacing): DotPlotLayout {
  const columns = columnsOf(picture, width, fontSize, spacing);
  const { track } = columns;
  const scaleWords = wordsOf(picture, track, fontSize);
  const numbersAt = Math.max(...scaleWords.map(({ height }) => height)) + 1.1 * fontSize + EDGE;

  const rows: DotPlotRow[] = [];
  const groups: DotPlotGroup[] = [];
  let y = numbersAt + 0.4 * fontSize;
  for (const { id, name, axes } of picture.sides) {
    const heading = textBlock([{ text: name, tone: 'heading' }], width - 2 * EDGE, fontSize, 'break');
    y += spacing.group * fontSize;
    const placed: PlacedText = { ...heading, x: EDGE, y, anchor: 'start' };
    y += heading.height + 0.3 * fontSize;
    for (const axis of axes) {
      const row = rowAt(picture, axis, y, columns, fontSize);
      rows[axis] = row;
      y += row.height;
    }
    groups.push({ side: id, heading: placed });
  }
  return {
    width,
    height: Math.ceil(y + EDGE),
    fontSize,
    track: { ...track, numbersAt },
    scaleWords,
    groups,
    rows,
  };
}

interface Columns {
  readonly narrow: boolean;
  readonly labelWidth: number;
  readonly track: Track;
  readonly figuresFrom: number;
  readonly width: number;
  readonly spacing: Spacing;
}

function columnsOf(picture: Picture, width: number, fontSize: number, spacing: Spacing): Columns {
  const labels = picture.axes.map((_, axis) => axisLabel(picture, axis));
  const figures = labels.flatMap(([, figure]) => (figure?.tone === 'figure' ? [figure] : []));
  const names = labels.flatMap(([name]) => (name === undefined ? [] : [name]));
  const limit = width * 0.36;
  const narrow = width < spacing.narrow * fontSize || narrowestWidth(names, fontSize) > limit;

  const widestFigure = narrow ? 0.24 * width : width;
  const figureWidth = Math.ceil(
    Math.max(2 * fontSize, ...figures.map((figure) => textBlock([figure], widestFigure, fontSize).width)),
  );
  const widestName = Math.max(...names.map((name) => textBlock([name], limit, fontSize).width));
  const labelWidth = narrow ? width - 2 * EDGE : Math.min(limit, Math.ceil(widestName));
  const left = narrow ? EDGE + fontSize * 0.5 : EDGE + labelWidth + 2 * fontSize;
  const figuresFrom = Math.floor(width - EDGE - figureWidth);
  const track = { left, right: figuresFrom - 1.5 * fontSize, numbersAt: 0, ...scaleEnds(picture) };
  return { narrow, labelWidth, track, figuresFrom, width, spacing };
}

function scaleEnds({ scale: { min, max } }: Picture): { min: number; max: number } {
  return { min, max };
}

/** Each at its own end of the scale, wrapped to half of it, standing on one line with the other. */
function wordsOf({ scale }: Picture, track: Track, fontSize: number): readonly PlacedText[] {
  const half = (track.right - track.left) / 2 - fontSize * 0.5;
  const blocks = [scale.lowest, scale.highest].map((text) =>
    textBlock([{ text, tone: 'quiet' }], half, fontSize, 'break'),
  );
  const height = Math.max(...blocks.map((block) => block.height));
  return blocks.map((block, index): PlacedText => {
    const y = EDGE + height - block.height;
    return index === 0
      ? { ...block, x: track.left, y, anchor: 'start' }
      : { ...block, x: track.right, y, anchor: 'end' };
  });
}

function rowAt(picture: Picture, axis: number, top: number, columns: Columns, fontSize: number): DotPlotRow {
  const { narrow, labelWidth, track, figuresFrom, width, spacing } = columns;
  const [name, figure] = axisLabel(picture, axis);
  const hidden = figure?.tone === 'quiet';
  const label = textBlock(name === undefined ? [] : [name], labelWidth, fontSize, 'break');
  const value = textBlock(
    figure === undefined ? [] : [figure],
    hidden ? track.right - track.left - 2 * fontSize : width - EDGE - figuresFrom,
    fontSize,
    'break',
  );

  const padding = spacing.padding * fontSize;
  const step = spacing.step * fontSize;
  const line = LINE_HEIGHT * fontSize;
  const current = hidden ? Math.max(line, value.height) : line;
  const markRow = Math.max(current + picture.earlier.length * step, value.height);
  const marksTop = narrow ? top + padding + label.height : top + padding;
  const height = narrow ? label.height + markRow : Math.max(label.height, markRow);
  return {
    axis,
    top,
    height: height + 2 * padding,
    label: { ...label, x: EDGE, y: top + padding, anchor: 'start' },
    figure: { ...value, x: hidden ? track.left + 1.8 * fontSize : figuresFrom, y: marksTop, anchor: 'start' },
    marksTop: narrow ? marksTop : top,
    middle: marksTop + line / 2,
    earlier: picture.earlier.map((_, place) => marksTop + current + (place + 0.1) * step),
  };
}
