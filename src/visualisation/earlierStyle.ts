import type { Shape } from './Marker.tsx';

/** How an earlier round is told from the others, besides its place in the legend: by dash and by shape. */
export interface SeriesStyle {
  /** SVG dash pattern in px. */
  readonly dash: string;
  readonly shape: Shape;
}

const STYLES: readonly [SeriesStyle, ...SeriesStyle[]] = [
  { dash: '8 4', shape: 'diamond' },
  { dash: '2 4', shape: 'triangle' },
  { dash: '12 4 2 4', shape: 'cross' },
  { dash: '5 2 1 2 1 2', shape: 'wedge' },
];

/** The style of the earlier round at this place (0 for the first); after four the patterns come back. */
export function earlierStyle(place: number): SeriesStyle {
  return STYLES[place % STYLES.length] ?? STYLES[0];
}
