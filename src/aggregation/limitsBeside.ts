import type { Limits } from '#round/Limits.ts';
import { effectiveLimits } from './effectiveLimits.ts';

/**
 * The limits where so many of the responses may each stand beside an earlier one of the same person. A limit is to be met
 * by different people, so these do not help to meet it; and as one reader may then have given several responses, the
 * quartiles need four more of others for each. What the figures are safe against is in `limits` already.
 * docs/disclosure.md has the reasoning.
 */
export function limitsBeside(limits: Limits, besideEarlier: number): Limits {
  const { mean, spread, counts, difference } = effectiveLimits(limits);
  return {
    mean: mean + besideEarlier,
    spread: spread + 4 * besideEarlier,
    counts: counts + 4 * besideEarlier,
    difference: difference + besideEarlier,
  };
}
