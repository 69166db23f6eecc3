import { describe, expect, test } from 'vitest';

import { checkLimits } from '#round/checkLimits.ts';
import { MEMBER_COUNT_MAX } from '#round/checkNetwork.ts';
import { LIMIT_FLOORS, type Limits } from '#round/Limits.ts';

const FIELDS = Object.keys(LIMIT_FLOORS) as readonly (keyof Limits)[];
const most: Limits = {
  mean: MEMBER_COUNT_MAX,
  spread: MEMBER_COUNT_MAX,
  counts: MEMBER_COUNT_MAX,
  difference: MEMBER_COUNT_MAX,
};

describe('limits may be', () => {
  test('the floors themselves, and not one answer fewer', () => {
    expect(checkLimits(LIMIT_FLOORS)).toEqual({});
    for (const field of FIELDS) {
      const fewer = { ...LIMIT_FLOORS, [field]: LIMIT_FLOORS[field] - 1 };
      expect(checkLimits(fewer)).toEqual({ [field]: 'below-floor' });
    }
  });

  test('as many as the largest network has members, and not one more', () => {
    expect(checkLimits(most)).toEqual({});
    for (const field of FIELDS) {
      const more = { ...most, [field]: MEMBER_COUNT_MAX + 1 };
      expect(checkLimits(more)[field]).toBe('above-largest-network');
    }
  });

  test('the same for a mean, the spread and the counts, and never fewer for the one that tells more', () => {
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 20, counts: 20 })).toEqual({});
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 19, counts: 20 })).toEqual({
      spread: 'below-mean',
    });
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 20, counts: 19 })).toEqual({
      counts: 'below-spread',
    });
  });
});
