import type { Item, Scale } from '#instrument/Instrument.ts';
import type { Answers } from '#response/Response.ts';
import { isAwayFromEnds } from './isAwayFromEnds.ts';
import { networkMean } from './networkMean.ts';

export interface DimensionWithGaps {
  /** The items of the dimension that everybody answered, and those that somebody left open. */
  readonly answered: readonly Item[];
  readonly open: readonly Item[];
  /** Of the members who answered every item of the dimension: those without gaps. */
  readonly complete: readonly Answers[];
  /** How many of these one reader may have given, at most. */
  readonly own: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
  /** Whether there are enough members to show a spread. */
  readonly spreadReached: boolean;
}

export interface BesideGaps {
  /** Whether the means of the items that everybody answered can be shown. */
  readonly safe: boolean;
  /** The item that the open one can be traded for, where it has to be: how often each answer was given tells too much. */
  readonly traded: Item | null;
}

/**
 * Whether the means of the items that everybody answered can stand beside items that somebody left open. Our own rule;
 * docs/disclosure.md has the derivation.
 *
 * The scale mean of a member with a gap is the mean of what they did answer, so it is bound to the items that are shown.
 * Only those without gaps are counted on to keep an answer uncertain. What they answered to the open items has, by
 * itself, to be as far from both ends as what is left of a whole network: further than (own · R + 1/h) / m, with m
 * members without gaps and h open items. With fewer than three of them it never is.
 *
 * Where a spread may be shown no scale mean may move. Is one item open, those without gaps must then be able to trade it
 * for another: their mean of at least one item that is shown lies further from both ends than (own · R + 1) / m.
 */
export function besideGaps(dimension: DimensionWithGaps): BesideGaps {
  const { answered, open, spreadReached } = dimension;
  if (open.length === 0) return { safe: true, traded: null };
  if (!areAwayFromEnds(open, dimension)) return { safe: false, traded: null };
  if (!spreadReached || open.length > 1) return { safe: true, traded: null };
  const traded = answered.find((item) => areAwayFromEnds([item], dimension)) ?? null;
  return { safe: traded !== null, traded };
}

function areAwayFromEnds(items: readonly Item[], { complete, own, scale }: DimensionWithGaps): boolean {
  const means = complete.map((member) => networkMean(items.map(({ id }) => Number(member[id]))));
  return isAwayFromEnds(networkMean(means), { n: complete.length, itemCount: items.length, own, scale });
}
