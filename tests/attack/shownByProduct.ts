import type { Figure, Hidden } from '#aggregation/Figure.ts';
import { profile } from '#aggregation/profile.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { answering, oneDimension } from '#tests/unit/aggregation/oneDimension.ts';
import type { Kind } from './kinds.ts';
import type { Shape } from './Shape.ts';
import { AT_LEAST, AT_MOST, HIDDEN, type Shown } from './shownOf.ts';

/** What the product itself shows of members of this shape, in the code of the rules that were written anew. */
export function shownByProduct(
  { k, points }: Omit<Shape, 'n'>,
  safeAgainst: SafeAgainst,
): (responses: readonly Response[]) => Shown {
  const instrument = oneDimension(k, 1, points);
  return (responses) => {
    const { dimensions, items = [] } = profile(instrument, responses, LIMIT_FLOORS, safeAgainst);
    const [only] = dimensions;
    if (only === undefined) throw new Error('one dimension');
    const { mean, spread } = only;
    return {
      mean: codeOf(mean),
      lower: spread.kind === 'spread' ? codeOf(spread.lower) : HIDDEN,
      upper: spread.kind === 'spread' ? codeOf(spread.upper) : HIDDEN,
      items: items.map((item) => codeOf(item.mean)),
      counts: items.map((item) => (item.counts.kind === 'counts' ? item.counts.counts : null)),
    };
  };
}

export function responsesOfKinds(members: readonly Kind[]): readonly Response[] {
  return members.map(({ row }) => answering(...row.map((answer) => answer || null)));
}

function codeOf(figure: Figure | Hidden): number {
  switch (figure.kind) {
    case 'value':
      return Math.round(figure.value * 10);
    case 'at-least':
      return AT_LEAST;
    case 'at-most':
      return AT_MOST;
    case 'hidden':
      return HIDDEN;
  }
}
