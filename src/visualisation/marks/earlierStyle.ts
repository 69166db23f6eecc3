import type { Shape } from './Marker.tsx';
import type { Palette } from './palette.ts';

/** How what lies beside the current edition is told apart, besides its place in the legend: by dash, shape and hue. */
export interface SeriesStyle {
  /** SVG dash pattern in px. */
  readonly dash: string;
  readonly shape: Shape;
  readonly colour: string;
}

const STYLES: readonly [Omit<SeriesStyle, 'colour'>, ...Omit<SeriesStyle, 'colour'>[]] = [
  { dash: '8 4', shape: 'diamond' },
  { dash: '2 4', shape: 'triangle' },
  { dash: '12 4 2 4', shape: 'cross' },
  { dash: '5 2 1 2 1 2', shape: 'wedge' },
  { dash: '18 4 6 4', shape: 'plus' },
];

/** How many can be told apart. */
export const MOST_BESIDE = STYLES.length;

/** The style of the series at this place (0 for the first); after five the patterns come back. */
export function earlierStyle(place: number, { series, inkQuiet }: Palette): SeriesStyle {
  const style = STYLES[place % STYLES.length] ?? STYLES[0];
  return { ...style, colour: series[place % STYLES.length] ?? inkQuiet };
}
