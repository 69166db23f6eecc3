import { scaleLinear, type ScaleLinear, scalePoint } from 'd3';

import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { EarlierSeries, Picture, Series } from '#visualisation/picture/pictureData.ts';
import { trendYears } from '#visualisation/picture/trendYears.ts';
import {
  LINE_HEIGHT,
  narrowestWidth,
  type PlacedText,
  textBlock,
  type TextPart,
} from '#visualisation/text/textBlock.ts';
import type { DrawingSize } from '#visualisation/views/Drawn.ts';

/** One dimension through the school years, in px within a box of `width` × `height`. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Where the ends of the scale lie; years stand between `left` and `right`. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly min: number;
    readonly max: number;
  };
  /** The scale's own words at its ends. */
  readonly scaleWords: readonly PlacedText[];
  /** Oldest first. */
  readonly years: readonly TrendYear[];
}

export interface TrendYear {
  readonly series: Series | EarlierSeries;
  readonly isCurrent: boolean;
  readonly x: number;
  /** The school year, with the figure below it; for a gap the year alone. */
  readonly label: PlacedText;
  /** Where the mark of a gap stands: below the year, never on the scale. */
  readonly gapAt: number;
}

const EDGE = 4;
/** em */
const PLOT_HEIGHT = 7;
const WIDEST_YEAR = 9;
const NUMBERS = 1.6;

/** From a place on the scale to px from the top. */
export function trendScale({ top, bottom, min, max }: TrendLayout['plot']): ScaleLinear<number, number> {
  return scaleLinear([min, max], [bottom, top]);
}

/**
 * Years in order at even distances on the instrument's whole scale, each with its figure beneath; where their names are
 * wider than their distance, on as many lines in turn as it takes.
 */
export function trendLayout(
  picture: Picture,
  axis: number,
  { width: room, fontSize }: DrawingSize,
): TrendLayout {
  const years = trendYears(picture);
  const { min, max, lowest, highest } = picture.scale;
  const labels = years.map((series) => labelParts(series, axis, picture));
  const columns = columnsOf(labels, room, fontSize);
  const { left, width, label } = columns;
  const words = (text: string, y: number): PlacedText => ({
    ...textBlock([{ text, tone: 'quiet' }], room - 2 * EDGE, fontSize, 'break'),
    x: EDGE,
    y,
    anchor: 'start',
  });
  const above = words(highest, EDGE);
  const top = above.y + above.height + 0.7 * fontSize;
  const bottom = top + PLOT_HEIGHT * fontSize;
  const below = words(lowest, bottom + 0.5 * fontSize);
  const labelsAt = below.y + below.height + 0.4 * fontSize;

  const blocks = labels.map((parts) => textBlock(parts, label, fontSize, 'break'));
  const isGap = (series: Series | EarlierSeries) => series.profiles[axis]?.mean.kind === 'hidden';
  const gapHeight = years.some(isGap) ? LINE_HEIGHT * fontSize : 0;
  const line = Math.max(0, ...blocks.map(({ height }) => height)) + gapHeight + 0.3 * fontSize;
  const right = left + width * years.length;
  const yearAt = scalePoint(years.keys(), [left, right]).padding(0.5);
  const placed = years.map((series, place): TrendYear => {
    const block = blocks[place] ?? textBlock([], label, fontSize);
    const x = yearAt(place) ?? left;
    const y = labelsAt + (place % columns.lines) * line;
    return {
      series,
      isCurrent: series === picture.current,
      x,
      label: { ...block, x, y, anchor: 'middle' },
      gapAt: y + block.height + (LINE_HEIGHT * fontSize) / 2,
    };
  });
  return {
    width: room,
    height: Math.ceil(labelsAt + Math.min(columns.lines, years.length) * line + EDGE),
    fontSize,
    plot: { left, right, top, bottom, min, max },
    scaleWords: [above, below],
    years: placed,
  };
}

interface Columns {
  /** Where the first one begins. */
  readonly left: number;
  /** From year to year. */
  readonly width: number;
  /** The room for a label. */
  readonly label: number;
  /** On how many lines the labels stand in turn. */
  readonly lines: number;
}

function columnsOf(labels: readonly (readonly TextPart[])[], room: number, fontSize: number): Columns {
  const count = Math.max(1, labels.length);
  const numbers = EDGE + NUMBERS * fontSize;
  const longest = Math.max(0, ...labels.map((parts) => narrowestWidth(parts, fontSize))) + 1;
  const width = (room - numbers - EDGE) / count;
  if (width >= longest + EDGE) {
    const column = Math.min(width, WIDEST_YEAR * fontSize);
    return { left: numbers, width: column, label: column - EDGE, lines: 1 };
  }
  // The first and the last label reach half out of their columns.
  const left = Math.max(numbers, EDGE + longest / 2);
  const narrow = (room - left - EDGE - longest / 2) / (count - 0.5);
  return { left, width: narrow, label: longest, lines: Math.ceil((longest + EDGE) / narrow) };
}

function labelParts(
  { name, profiles }: Series | EarlierSeries,
  axis: number,
  picture: Picture,
): readonly TextPart[] {
  const mean = profiles[axis]?.mean;
  const year: TextPart = { text: name, tone: 'quiet' };
  return mean === undefined || mean.kind === 'hidden'
    ? [year]
    : [year, { text: figureText(mean, picture.language), tone: 'figure' }];
}
