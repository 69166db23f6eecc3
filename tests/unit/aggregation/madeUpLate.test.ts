import { describe, expect, it } from 'vitest';

import { profileNext } from '#aggregation/profileNext.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { ResponseId } from '#shared/Id.ts';
import { whatHidingTells } from '#tests/attack/madeUpLate.ts';
import { LATE_AS_IT_IS } from '#tests/attack/twoEditions.ts';
import { costOfLate } from '#tests/bench/costOfLate.ts';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';
import { answeringDigits, oneDimension } from './oneDimension.ts';

/** A known limit, in docs/disclosure.md: these fail once the rules for later editions no longer have it. */
describe('a reader who made two of three newcomers up', () => {
  it('learns by hiding whether the third answered at an end of the scale', () => {
    const base = named('2343 3334 4233 3432 3333 2334 4332 3243', 'first');
    const shown = ['1111', '2222', '3333', '4444', '5555'].map((third) => {
      const next = [...base, ...named(`3333 3333 ${third}`, 'late')];
      return profileNext(oneDimension(4), next, [base], LIMIT_FLOORS).dimensions[0]?.mean.kind;
    });
    expect(shown).toEqual(['hidden', 'value', 'value', 'value', 'hidden']);
  });

  it('learns something by most answers that can be made up', () => {
    const { ways, telling } = whatHidingTells({ n: 8, k: 4, points: 5 }, 3, LATE_AS_IT_IS);
    expect(ways).toBe(153);
    expect(telling).toBeGreaterThan(ways / 2);
  });
});

describe('a rule that shows a mean from five newcomers, and reckons with a reader who made two of them', () => {
  const rule = { from: 5, own: 2 };

  it.each([3, 4])('hides by numbers alone where %i join', (joined) => {
    expect(whatHidingTells({ n: 8, k: 4, points: 5 }, joined, rule).telling).toBe(0);
  });

  it('still tells about the fifth, to a reader who made four', () => {
    expect(whatHidingTells({ n: 8, k: 2, points: 5 }, 5, rule).telling).toBeGreaterThan(0);
  });

  it('would show no mean where three or four join, and fewer where more do', async () => {
    const loaded = await builtInInstrument();
    if (!loaded.ok) throw new Error('the built-in instrument');
    const rows = costOfLate(loaded.value, 10, 1).slice(1);
    const shown = rows.map((row) => row.slice(0, 3).map((cell) => parseFloat(cell)));
    for (const [joined = 0, now = 0, then = 0] of shown) {
      expect(now).toBeGreaterThan(0);
      expect(joined < 5 ? then === 0 : then > 0 && then < now).toBe(true);
    }
  });
});

function named(digits: string, group: string): readonly Response[] {
  return answeringDigits(digits).map((response, place) => ({
    ...response,
    responseId: `${group}-${place}` as ResponseId,
  }));
}
