import type { Scale } from '#instrument/Instrument.ts';
import type { Limits } from '#round/Limits.ts';
import type { DimensionProfile } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { Hidden } from './Figure.ts';
import { memberSpread } from './memberSpread.ts';
import { networkMean } from './networkMean.ts';
import { endsCross, figureWithin, scaleEnds } from './scaleEnds.ts';

export interface DimensionAnswers {
  readonly dimension: string;
  /** Of the members who have one (half rule), in any order. */
  readonly scaleMeans: readonly number[];
  /** How many items the instrument has for this dimension. */
  readonly itemCount: number;
  /** How many of these one reader may have given. */
  readonly own: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
}

/** What may be shown of one dimension. `limits`: as `limitsBeside` has them. Where the mean itself is hidden or only bounded, so is the spread hidden. */
export function profileDimension(answers: DimensionAnswers, limits: Limits): DimensionProfile {
  const { dimension, scaleMeans, itemCount, own, scale } = answers;
  const n = scaleMeans.length;
  const needed = effectiveLimits(limits);
  if (n < needed.mean) return { dimension, n, mean: TOO_FEW, spread: TOO_FEW };

  const ends = scaleEnds({ n, itemCount, own, scale });
  if (endsCross(ends)) return { dimension, n, mean: PRIVACY, spread: PRIVACY };
  const mean = figureWithin(ends, networkMean(scaleMeans));
  if (n < needed.spread) return { dimension, n, mean, spread: TOO_FEW };
  if (mean.kind !== 'value') return { dimension, n, mean, spread: PRIVACY };
  return { dimension, n, mean, spread: memberSpread(scaleMeans, itemCount, ends) };
}

const TOO_FEW: Hidden = { kind: 'hidden', reason: 'too-few-answers' };
const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
