import type { EarlierSeries, Picture, Series } from './pictureData.ts';

/** The years of a picture from the oldest to the current one; nothing where there is but one. */
export function trendYears({ current, earlier }: Picture): readonly (Series | EarlierSeries)[] {
  if (current.of !== 'network') return [];
  const before = earlier.filter((series) => series.of === 'network');
  if (before.length === 0) return [];
  return [...before.toSorted((one, other) => (one.schoolYear < other.schoolYear ? -1 : 1)), current];
}
