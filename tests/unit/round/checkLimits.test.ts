import { describe, expect, test } from 'vitest';

import { checkLimits } from '#round/checkLimits.ts';
import { MEMBER_COUNT_MAX } from '#round/checkNetwork.ts';
import { LIMIT_FLOORS, limitFloors, type Limits } from '#round/Limits.ts';

const FIELDS = Object.keys(LIMIT_FLOORS) as readonly (keyof Limits)[];
const most: Limits = {
  mean: MEMBER_COUNT_MAX,
  spread: MEMBER_COUNT_MAX,
  counts: MEMBER_COUNT_MAX,
  difference: MEMBER_COUNT_MAX,
};

describe('limits may be', () => {
  test('the floors themselves, and not one answer fewer', () => {
    expect(checkLimits(LIMIT_FLOORS, 1)).toEqual({});
    for (const field of FIELDS) {
      const fewer = { ...LIMIT_FLOORS, [field]: LIMIT_FLOORS[field] - 1 };
      expect(checkLimits(fewer, 1)).toEqual({ [field]: 'below-floor' });
    }
  });

  test('the higher floors of figures that are safe against two, and not one answer fewer', () => {
    const floors = limitFloors(2);
    expect(floors).toEqual({ mean: 6, spread: 12, counts: 14, difference: 4 });
    expect(checkLimits(floors, 2)).toEqual({});
    for (const field of FIELDS) {
      const fewer = { ...floors, [field]: floors[field] - 1 };
      expect(checkLimits(fewer, 2)).toEqual({ [field]: 'below-floor' });
      expect(checkLimits(fewer, 1)).toEqual({});
    }
  });

  test('as many as the largest network has members, and not one more', () => {
    expect(checkLimits(most, 1)).toEqual({});
    for (const field of FIELDS) {
      const more = { ...most, [field]: MEMBER_COUNT_MAX + 1 };
      expect(checkLimits(more, 1)[field]).toBe('above-largest-network');
    }
  });

  test('the same for a mean, the spread and the counts, and never fewer for the one that tells more', () => {
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 20, counts: 20 }, 1)).toEqual({});
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 19, counts: 20 }, 1)).toEqual({
      spread: 'below-mean',
    });
    expect(checkLimits({ ...LIMIT_FLOORS, mean: 20, spread: 20, counts: 19 }, 1)).toEqual({
      counts: 'below-spread',
    });
  });
});
