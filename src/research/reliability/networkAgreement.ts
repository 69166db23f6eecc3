import { quantile } from '#aggregation/quartiles.ts';
import type { Scale } from '#instrument/Instrument.ts';
import { type GroupCases, varianceOf } from './dimensionCases.ts';
import type { Agreement, Distribution } from './DimensionReliability.ts';
import { meanInterval } from './meanInterval.ts';
import type { NetworkYear } from './networkYears.ts';

/**
 * r_wg(J) = J(1 − s̄²/σ²ₑ) / [J(1 − s̄²/σ²ₑ) + s̄²/σ²ₑ] with σ²ₑ = (A² − 1)/12 for A scale points, the variance if every
 * point were given equally often; 0 where s̄² > σ²ₑ. James, Demaree & Wolf (1984), Estimating within-group interrater
 * reliability with and without response bias, Journal of Applied Psychology 69(1), 85–98. s̄² is the mean over the J items
 * of their variance (with n − 1) over the complete cases of the network.
 */
export function networkAgreement(
  { network, schoolYear }: NetworkYear,
  { items, scaleMeans }: GroupCases,
  { min, max }: Pick<Scale, 'min' | 'max'>,
): Agreement {
  const n = items[0]?.n ?? 0;
  const names = { network, school_year: schoolYear, n };
  const network_mean = meanInterval(scaleMeans, max - min);
  if (n < 2) return { ...names, value: null, why: 'too-few-rows', network_mean };
  const variance = items.reduce((sum, item) => sum + varianceOf(item), 0) / items.length;
  const ifSpreadEvenly = ((max - min + 1) ** 2 - 1) / 12;
  const ratio = Math.min(1, variance / ifSpreadEvenly);
  const agreeing = items.length * (1 - ratio);
  return { ...names, value: agreeing / (agreeing + ratio), network_mean };
}

/** Over the networks × school years; quartiles as in aggregation (type 7 of Hyndman & Fan 1996). */
export function agreementDistribution(agreements: readonly Agreement[]): Distribution {
  const ascending = agreements.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const n = ascending.length;
  const at = (p: number) => (n === 0 ? null : quantile(ascending, p));
  return {
    n,
    undefined: agreements.length - n,
    min: at(0),
    lower_quartile: at(0.25),
    median: at(0.5),
    upper_quartile: at(0.75),
    max: at(1),
    ...(n === 0 && { why: 'too-few-rows' }),
  };
}
