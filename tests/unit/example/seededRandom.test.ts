import { describe, expect, it } from 'vitest';

import { seededBytes, seededNormal, seededRandom } from '#example/seededRandom.ts';

describe('the seeded generator', () => {
  it('gives the same numbers for a seed and others for another', () => {
    const [one, again, other] = [7, 7, 8].map((seed) => numbersOf(seededRandom(seed), 20));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('spreads evenly over [0, 1)', () => {
    const numbers = numbersOf(seededRandom(20260), 20_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(inside).toBeGreaterThan(1850);
      expect(inside).toBeLessThan(2150);
    }
  });

  it('makes normal numbers with mean 0 and standard deviation 1', () => {
    const random = seededRandom(20260);
    const numbers = Array.from({ length: 20_000 }, () => seededNormal(random));
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });

  it('makes as many bytes as asked for', () => {
    const bytes = seededBytes(seededRandom(1));
    expect(bytes(16)).toHaveLength(16);
    expect(new Set(bytes(2000)).size).toBe(256);
  });
});

function numbersOf(random: () => number, length: number): readonly number[] {
  return Array.from({ length }, random);
}
