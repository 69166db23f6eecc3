import { figureText } from './figureSentences.ts';
import type { EarlierSeries, Picture, Series } from './pictureData.ts';
import type { RadarSize } from './radarLayout.ts';
import { LINE_HEIGHT, textBlock, type PlacedText, type TextPart } from './textBlock.ts';
import { textWidth } from './textWidth.ts';
import { trendYears } from './trendYears.ts';

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

export function trendPosition({ plot }: TrendLayout, value: number): number {
  const y = plot.bottom - ((value - plot.min) / (plot.max - plot.min)) * (plot.bottom - plot.top);
  return Math.round(y * 100) / 100;
}

/** Years in order at even distances on the instrument's whole scale, each with its figure beneath. */
export function trendLayout(
  picture: Picture,
  axis: number,
  { width: room, fontSize }: RadarSize,
): TrendLayout {
  const years = trendYears(picture);
  const { min, max, lowest, highest } = picture.scale;
  const left = EDGE + NUMBERS * fontSize;
  const column = Math.min((room - left - EDGE) / Math.max(1, years.length), WIDEST_YEAR * fontSize);
  const right = left + column * years.length;
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

  const placed = years.map((series, place): TrendYear => {
    const block = textBlock(
      labelParts(series, axis, picture, column, fontSize),
      column - EDGE,
      fontSize,
      'break',
    );
    return {
      series,
      isCurrent: series === picture.current,
      x: left + column * (place + 0.5),
      label: { ...block, x: left + column * (place + 0.5), y: labelsAt, anchor: 'middle' },
      gapAt: labelsAt + block.height + (LINE_HEIGHT * fontSize) / 2,
    };
  });
  const deepest = Math.max(
    labelsAt,
    ...placed.map(({ gapAt, label }) => Math.max(gapAt + fontSize * 0.5, label.y + label.height)),
  );
  return {
    width: room,
    height: Math.ceil(deepest + EDGE),
    fontSize,
    plot: { left, right, top, bottom, min, max },
    scaleWords: [above, below],
    years: placed,
  };
}

function labelParts(
  { name, profiles }: Series | EarlierSeries,
  axis: number,
  picture: Picture,
  column: number,
  fontSize: number,
): readonly TextPart[] {
  const mean = profiles[axis]?.mean;
  const fits = textWidth(name) * fontSize * 0.9 <= column - EDGE;
  const year = (fits ? [name] : name.split(/(?<=–)/u)).map((text): TextPart => ({ text, tone: 'quiet' }));
  return mean === undefined || mean.kind === 'hidden'
    ? year
    : [...year, { text: figureText(mean, picture.language), tone: 'figure' }];
}
