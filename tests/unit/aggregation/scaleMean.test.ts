import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scaleMean } from '#aggregation/scaleMean.ts';
import type { Answer } from '#response/Response.ts';
import { answering, oneDimension } from './oneDimension.ts';

function meanOf(...answers: readonly (Answer | null)[]): number | null {
  return scaleMean(answering(...answers).answers, oneDimension(answers.length).items);
}

describe('the scale mean of a member', () => {
  it('is the mean of the items answered', () => {
    expect(meanOf(4, 4, 5, 4)).toBe(4.25);
    expect(meanOf(3)).toBe(3);
  });

  it('needs half of the items: two of four, three of five', () => {
    expect(meanOf(4, 5, null, null)).toBe(4.5);
    expect(meanOf(4, null, null, null)).toBeNull();
    expect(meanOf(2, 3, 4, null, null)).toBe(3);
    expect(meanOf(2, 3, null, null, null)).toBeNull();
    expect(meanOf(null)).toBeNull();
  });

  it('takes "don\'t know or not applicable" as missing, just like not answered', () => {
    expect(meanOf(4, 5, 'na', 'na')).toBe(4.5);
    expect(meanOf(4, 'na', 'na', 'na')).toBeNull();
    expect(meanOf('na', 'na')).toBeNull();
  });

  it('never takes missing for a number, also where zero is a point of the scale', () => {
    expect(meanOf(2, null)).toBe(2);
    expect(meanOf(0, 2)).toBe(1);
  });

  it('looks at the items of its own dimension only', () => {
    const { answers } = answering(5, 5, 1, 1);
    expect(scaleMean(answers, oneDimension(4).items.slice(2))).toBe(1);
  });

  it('is there exactly when at least half is answered, whatever is answered', () => {
    const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<'na' | null>('na', null));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 9 }), (answers) => {
        const points = answers.filter((one) => typeof one === 'number');
        const mean = meanOf(...answers);
        expect(mean !== null).toBe(points.length * 2 >= answers.length);
        if (mean !== null)
          expect(mean * points.length).toBeCloseTo(
            points.reduce((a, b) => a + b, 0),
            9,
          );
      }),
      { seed: 20260 },
    );
  });
});
