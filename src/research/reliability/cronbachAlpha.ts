import type { Alpha } from './DimensionReliability.ts';
import { fQuantile } from './fQuantile.ts';
import { intervalLevel } from './intervalLevel.ts';
import { type Scatter, scatterOf, scatterOfSum } from './Scatter.ts';

/**
 * α = k/(k − 1) · (1 − Σs²ᵢ/s²ₓ): Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika
 * 16, 297–334. Its interval is [1 − (1 − α)·F(1 − γ/2), 1 − (1 − α)·F(γ/2)] with df₁ = n − 1 and df₂ = (n − 1)(k − 1):
 * Feldt, Woodruff & Salih (1987), Statistical inference for coefficient alpha, Applied Psychological Measurement 11(1),
 * 93–103. Over complete cases.
 */
export function cronbachAlpha(scatter: Scatter): Alpha {
  const { n, size } = scatter;
  const undefinedAlpha = { value: null, low: null, high: null, level: intervalLevel };
  if (size < 2) return { ...undefinedAlpha, why: 'one-item' };
  if (n < 2) return { ...undefinedAlpha, why: 'too-few-rows' };
  const total = scatterOfSum(scatter);
  if (total === 0) return { ...undefinedAlpha, why: 'no-variance' };
  let items = 0;
  for (let item = 0; item < size; item++) items += scatterOf(scatter, item, item);
  const value = (size / (size - 1)) * (1 - items / total);
  const [df1, df2] = [n - 1, (n - 1) * (size - 1)];
  const outside = (1 - intervalLevel) / 2;
  return {
    value,
    low: 1 - (1 - value) * fQuantile(1 - outside, df1, df2),
    high: 1 - (1 - value) * fQuantile(outside, df1, df2),
    level: intervalLevel,
  };
}
