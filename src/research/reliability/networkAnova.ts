import type { Anova } from './DimensionReliability.ts';
import { meanOf, meanSquare, squaresAround } from './meanSquare.ts';

/**
 * One-way analysis of variance of scale means. `groups` are those of each network in each school year, empty ones too;
 * `range` is that of the scale.
 */
export function networkAnova(groups: readonly (readonly number[])[], range: number): Anova {
  const filled = groups.filter((group) => group.length > 0);
  const n = filled.reduce((sum, group) => sum + group.length, 0);
  const counted = { n, groups: filled.length };
  const noSquares = { ms_between: null, ms_within: null } as const;
  if (n === 0) return { ...counted, ...noSquares, why: 'too-few-rows' };
  if (filled.length === 1) return { ...counted, ...noSquares, why: 'one-network' };
  if (n === filled.length) return { ...counted, ...noSquares, why: 'too-few-rows' };

  const means = filled.map(meanOf);
  const grandMean = means.reduce((sum, mean, place) => sum + mean * (filled[place]?.length ?? 0), 0) / n;
  let [between, within] = [0, 0];
  filled.forEach((group, place) => {
    const mean = means[place] ?? grandMean;
    between += group.length * (mean - grandMean) ** 2;
    within += squaresAround(mean, group);
  });
  return {
    ...counted,
    ms_between: meanSquare(between, filled.length - 1, range),
    ms_within: meanSquare(within, n - filled.length, range),
  };
}
