import type { Scale } from '#instrument/Instrument.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import type { ResponseId } from '#shared/Id.ts';
import type { Figure } from './Figure.ts';

/** The scale mean of each response that has one for the dimension. */
export type ContributedMeans = ReadonlyMap<ResponseId, number>;

/** A mean that is shown, or would be, with the contributions it was made from. */
export interface DimensionPicture {
  readonly contributions: ContributedMeans;
  readonly mean: Figure;
  /** How many of the contributions one reader may have given. */
  readonly own: number;
}

export interface Subtraction {
  /** Contributions that must differ; at least 3, or 4 where figures are safe against two. */
  readonly difference: number;
  /** How many of a reader's responses the difference reckons with already. */
  readonly safeAgainst: SafeAgainst;
  readonly itemCount: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
}

const TOLERANCE = 1e-9;

/**
 * Whether a new mean of a dimension can stand beside one that was made from other contributions, as far as numbers of
 * people go. They can be subtracted from each other, so nobody's contribution may have gone or changed (with the
 * quartiles of the earlier picture it could be worked out), and at least `difference` must have joined, without those that may stand beside an earlier one of the same person.
 */
export function enoughJoined(
  next: DimensionPicture,
  earlier: DimensionPicture,
  { difference, safeAgainst }: Pick<Subtraction, 'difference' | 'safeAgainst'>,
): boolean {
  const [now, before] = [next.contributions, earlier.contributions];
  const stayed = [...before].every(([id, value]) => now.get(id) === value);
  return stayed && now.size - before.size >= difference + ownOf(next, earlier) - safeAgainst;
}

/**
 * Whether what is left after subtracting, a figure about those who joined, is as safe as a figure of a network. Both
 * means are the same bound, which leaves nothing to subtract; or neither is bounded, and those who joined are together
 * further from either end of the scale than own · R + 1/k, as everybody is in a mean that `scaleEnds` shows.
 */
export function safeToSubtract(
  next: DimensionPicture,
  earlier: DimensionPicture,
  { itemCount, scale: { min, max } }: Subtraction,
): boolean {
  if (next.mean.kind !== earlier.mean.kind) return false;
  if (next.mean.kind !== 'value') return true;
  const joined = [...next.contributions].flatMap(([id, value]) =>
    earlier.contributions.has(id) ? [] : [value],
  );
  const fromMin = joined.reduce((sum, value) => sum + value - min, 0);
  const fromMax = joined.reduce((sum, value) => sum + max - value, 0);
  return Math.min(fromMin, fromMax) > ownOf(next, earlier) * (max - min) + 1 / itemCount + TOLERANCE;
}

function ownOf(next: DimensionPicture, earlier: DimensionPicture): number {
  return Math.max(next.own, earlier.own);
}
