import { describe, expect, it } from 'vitest';

import { kindsFrom, kindsOf } from '#tests/attack/kinds.ts';
import { lastAnswers } from '#tests/attack/lastAnswers.ts';
import { costForTwo } from '#tests/bench/costForTwo.ts';
import { costOfGaps } from '#tests/bench/costOfGaps.ts';
import { whatLastAnswersCost, whatMadeUpAnswersTell } from '#tests/bench/costOfItemMeans.ts';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';

describe('somebody who knows all answers but one person’s', () => {
  const shape = { n: 5, k: 4, points: 5 };
  const look = lastAnswers(shape, 'as-it-is', kindsOf(shape));
  const [last, ...known] = kindsFrom('4234 3333 3333 3333 3333', 5);
  if (last === undefined) throw new Error('five rows');

  it('reads the last of five from means in one decimal, as n times the mean less what is known', () => {
    expect(look(known, last, ['in-tenths'])).toEqual([[only(4), only(2), only(3), only(4)]]);
  });

  it('is left with the mean of the dimension where no mean of an item is shown', () => {
    const [left] = look(known, last, ['not']);
    expect(left).toEqual([between(1, 5), between(1, 5), between(1, 5), between(1, 5)]);
  });

  it('is left with two or three answers to each item where the means are in halves', () => {
    const [left] = look(known, last, [{ step: 5 }]);
    expect(left).toEqual([between(2, 4), between(2, 4), between(2, 4), between(2, 4)]);
  });

  it('is left with one where an answer at an end falls in a step of its own', () => {
    const [end] = kindsFrom('5234', 5);
    if (end === undefined) throw new Error('a row');
    expect(look(known, end, [{ step: 5 }])[0]?.[0]).toEqual(only(5));
  });

  it('does not count what the last person left open', () => {
    const [gap] = kindsFrom('-234', 5);
    if (gap === undefined) throw new Error('a row');
    expect(look(known, gap, ['in-tenths'])[0]?.[0]).toBeNull();
  });
});

describe('npm run cost', () => {
  it('counts what is shown, and what is left of the last person, by each way to show means of items', async () => {
    const instrument = await shipped();
    const rows = whatLastAnswersCost(instrument, 3, 1).map((line) => line.map((cell) => parseFloat(cell)));
    for (const [n = 0, , shown = 0, hidden = 0, halves = 0, ...rest] of rows.slice(1)) {
      const [near = 0, far = 0, certain = 0, certainHidden = 0, certainHalves = 0] = rest;
      expect(halves).toBe(shown);
      expect(hidden).toBe(n < 8 ? 0 : shown);
      expect(far).toBeGreaterThanOrEqual(near);
      // From 8 on all three are the same; below, each way that shows less tells less.
      if (n >= 8) expect([certainHidden, certainHalves]).toEqual([certain, certain]);
      else expect([certainHidden < certainHalves, certainHalves < certain]).toEqual([true, true]);
    }
    expect(costOfGaps(instrument, 1, 1)).toHaveLength(25);
  });

  it('counts that rules for two would show no means of five, and fewer means of items of more', async () => {
    const rows = costForTwo(await shipped(), 10, 1).map((line) => line.map((cell) => parseFloat(cell)));
    const of = (members: number) => rows.find((row) => row[0] === members)?.slice(2) ?? [];
    expect(of(5)[1]).toBe(0);
    expect(of(6)[1]).toBe(100);
    expect(of(8)[7]).toBeLessThan(of(8)[6] ?? 0);
  });

  it('finds that made-up answers read all, by either way: seven in one copy, or four in three', async () => {
    const lines = whatMadeUpAnswersTell(await shipped(), 2, 1).slice(1);
    const certain = (madeUp: string, copies: string) =>
      lines.find((line) => line[0] === madeUp && line[1] === copies)?.slice(2);
    expect(certain('4', '1')?.[0]).toBe('100.0 %');
    expect(certain('4', '1')?.[1]).toBe('0.0 %');
    expect(certain('4', '3')?.[2]).toBe('100.0 %');
    expect(certain('7', '1')).toEqual(['100.0 %', '100.0 %', '100.0 %']);
  });
});

function only(answer: number) {
  return between(answer, answer);
}

function between(lowest: number, highest: number) {
  return { lowest, highest };
}

async function shipped() {
  const loaded = await builtInInstrument();
  if (!loaded.ok) throw new Error('the built-in instrument');
  return loaded.value;
}
