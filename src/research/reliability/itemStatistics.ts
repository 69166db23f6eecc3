import type { Item } from '#instrument/Instrument.ts';
import { type DimensionCases, varianceOf } from './dimensionCases.ts';
import type { ItemStatistics, Undefined } from './DimensionReliability.ts';
import { type Scatter, scatterOf, scatterOfSum, scatterWithSum } from './Scatter.ts';

/**
 * Item by item: mean and standard deviation of everybody who answered it, and its correlation with the sum of the other
 * items over the complete cases.
 */
export function itemStatistics(
  items: readonly Item[],
  { scatter, items: answered }: Pick<DimensionCases, 'scatter' | 'items'>,
  lowest: number,
): readonly ItemStatistics[] {
  return answered.map((sums, place) => {
    const itemRest = itemRestCorrelation(scatter, place);
    const figures = {
      id: items[place]?.id ?? '',
      n: sums.n,
      mean: sums.n > 0 ? lowest + sums.sum / sums.n : null,
      sd: sums.n > 1 ? Math.sqrt(varianceOf(sums)) : null,
    };
    if (typeof itemRest === 'number') return { ...figures, item_rest: itemRest };
    return { ...figures, item_rest: null, why: itemRest };
  });
}

/** Between the item and the sum without it, so that it is not correlated with itself. */
function itemRestCorrelation(scatter: Scatter, item: number): number | Undefined {
  if (scatter.n < 2) return 'too-few-rows';
  if (scatter.size < 2) return 'one-item';
  const own = scatterOf(scatter, item, item);
  const withSum = scatterWithSum(scatter, item);
  const rest = scatterOfSum(scatter) - 2 * withSum + own;
  if (own === 0 || rest === 0) return 'no-variance';
  return (withSum - own) / Math.sqrt(own) / Math.sqrt(rest);
}
