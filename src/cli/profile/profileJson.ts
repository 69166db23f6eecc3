import type { DimensionProfile, Spread } from '#aggregation/Edition.ts';
import type { Figure, Hidden, HiddenReason } from '#aggregation/Figure.ts';
import type { ProfiledRound } from './profiledRounds.ts';

/** As it is published, hence its keys. */
interface RoundJson {
  readonly network: string;
  readonly school_year: string;
  /** Rows. */
  readonly n: number;
  readonly dimensions: readonly DimensionJson[];
}

interface DimensionJson {
  readonly id: string;
  /** Members with a scale mean. */
  readonly n: number;
  readonly shown: 'value' | 'bounded' | 'hidden';
  /** In one decimal; the bound itself where it is only bounded, which `bound` then says. */
  readonly mean: number | null;
  readonly bound?: Bound;
  /** Why the mean is hidden; `null` where it is not. */
  readonly reason: HiddenReason | null;
  readonly spread: SpreadJson | null;
  /** Why figures of this dimension are `null`. */
  readonly why?: HiddenReason;
}

interface SpreadJson {
  readonly lower: number;
  readonly lower_bound?: Bound;
  readonly upper: number;
  readonly upper_bound?: Bound;
}

type Bound = 'at-least' | 'at-most';

export function profileJson(rounds: readonly ProfiledRound[]): readonly RoundJson[] {
  return rounds.map(({ network, schoolYear, responses, dimensions }) => ({
    network,
    school_year: schoolYear,
    n: responses,
    dimensions: dimensions.map(dimensionJson),
  }));
}

function dimensionJson({ dimension, n, mean, spread }: DimensionProfile): DimensionJson {
  const base = { id: dimension, n };
  if (mean.kind === 'hidden') {
    const { reason } = mean;
    return { ...base, shown: 'hidden', mean: null, reason, spread: null, why: reason };
  }
  const figure =
    mean.kind === 'value'
      ? { shown: 'value' as const, mean: mean.value }
      : { shown: 'bounded' as const, mean: mean.bound, bound: mean.kind };
  return { ...base, ...figure, reason: null, ...spreadJson(spread) };
}

function spreadJson(spread: Spread | Hidden): Pick<DimensionJson, 'spread' | 'why'> {
  if (spread.kind === 'hidden') return { spread: null, why: spread.reason };
  const { lower, upper } = spread;
  return {
    spread: {
      lower: numberOf(lower),
      ...(lower.kind !== 'value' && { lower_bound: lower.kind }),
      upper: numberOf(upper),
      ...(upper.kind !== 'value' && { upper_bound: upper.kind }),
    },
  };
}

function numberOf(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : figure.bound;
}
