import type { Anova, DimensionReliability, Icc1 } from './DimensionReliability.ts';

/**
 * ICC(1) = (MSB − MSW) / (MSB + (k − 1) MSW), from a one-way random analysis of variance: Shrout & Fleiss (1979),
 * Intraclass correlations, Psychological Bulletin 86(2), 420–428; Bliese (2000), Within-group agreement,
 * non-independence, and reliability. With unequal groups k is not one number: it is given with the mean size N/J, and
 * with k₀ = [N − Σnⱼ²/N]/(J − 1). It can be below 0, where members of one network differ more than networks do.
 * `sizes` are the numbers of scale means of the groups.
 */
export function icc1(anova: Anova, sizes: readonly number[]): Icc1 {
  const { n, groups, ms_between, ms_within, why } = anova;
  const k = groups > 0 ? n / groups : null;
  const squares = sizes.reduce((sum, size) => sum + size ** 2, 0);
  const k0 = groups > 1 ? (n - squares / n) / (groups - 1) : null;
  const undefinedIcc = { value: null, k, value_k0: null, k0 };
  if (why) return { ...undefinedIcc, why };
  if (ms_between === null || ms_within === null || k === null || k0 === null) return undefinedIcc;
  if (ms_between === 0 && ms_within === 0) return { ...undefinedIcc, why: 'no-variance' };
  const difference = ms_between - ms_within;
  return {
    value: difference / (ms_between + (k - 1) * ms_within),
    k,
    value_k0: difference / (ms_between + (k0 - 1) * ms_within),
    k0,
  };
}

/**
 * ICC(2) = (MSB − MSW) / MSB, the reliability of the networks' means; sources as with ICC(1). It can be far below 0.
 */
export function icc2({ ms_between, ms_within, why }: Anova): Pick<DimensionReliability, 'icc2' | 'icc2_why'> {
  if (ms_between === null || ms_within === null) return { icc2: null, ...(why && { icc2_why: why }) };
  if (ms_between === 0) return { icc2: null, icc2_why: 'no-variance' };
  return { icc2: (ms_between - ms_within) / ms_between };
}
