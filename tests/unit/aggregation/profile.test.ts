import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DimensionProfile } from '#aggregation/Edition.ts';
import type { Figure } from '#aggregation/Figure.ts';
import { networkMean } from '#aggregation/networkMean.ts';
import { profile } from '#aggregation/profile.ts';
import { quartiles } from '#aggregation/quartiles.ts';
import { scaleMean } from '#aggregation/scaleMean.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS, type Limits } from '#round/Limits.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { answering, answeringDigits, oneDimension } from './oneDimension.ts';

const TOO_FEW = { kind: 'hidden', reason: 'too-few-answers' };
const PRIVACY = { kind: 'hidden', reason: 'privacy' };

const NETWORK_1 = answeringDigits('4454 4544 3444 4445 5444');
const NETWORK_2 = answeringDigits('2323 3322 2232 3233 2332 1222');
const NETWORK_3 = answeringDigits('3433 5445 2212 4344 3332 4544 1221');

describe('the worked example of four items, five points and three networks', () => {
  it.each([
    { responses: NETWORK_1, before: 4.15, shown: { kind: 'at-least', bound: 4.1 } },
    { responses: NETWORK_2, before: 2.375, shown: { kind: 'value', value: 2.4 } },
    { responses: NETWORK_3, before: 3.1071, shown: { kind: 'value', value: 3.1 } },
  ])('gives a network mean of $before, shown as $shown', ({ responses, before, shown }) => {
    expect(networkMean(scaleMeansOf(oneDimension(4), 'only', responses))).toBeCloseTo(before, 4);
    expect(onlyProfile(4, responses)).toEqual({
      dimension: 'only',
      n: responses.length,
      mean: shown,
      spread: TOO_FEW,
    });
  });
});

describe('what is shown from how many answers', () => {
  const members = answeringDigits('11 22 22 33 33 33 44 44 45 55 21 32');

  it('is nothing below five, a mean from five, spread from eight', () => {
    expect(onlyProfile(2, members.slice(0, 4))).toMatchObject({ n: 4, mean: TOO_FEW, spread: TOO_FEW });
    expect(onlyProfile(2, members.slice(0, 5))).toMatchObject({ mean: { kind: 'value' }, spread: TOO_FEW });
    expect(onlyProfile(2, members.slice(1, 8))).toMatchObject({ mean: { kind: 'value' }, spread: TOO_FEW });
    expect(onlyProfile(2, members.slice(0, 8))).toEqual({
      dimension: 'only',
      n: 8,
      mean: { kind: 'value', value: 2.8 },
      spread: {
        kind: 'spread',
        lower: { kind: 'value', value: 2 },
        upper: { kind: 'value', value: 3.3 },
      },
    });
  });

  it('counts the members with a scale mean, not the responses', () => {
    const underHalf = answering(4, null, null, null);
    const withGaps = [...NETWORK_2.slice(0, 4), underHalf, answering('na', 'na', 'na', 'na')];
    expect(onlyProfile(4, withGaps)).toMatchObject({ n: 4, mean: TOO_FEW });
  });

  it('follows the limits of the round where they are higher', () => {
    const limits = { mean: 10, spread: 12, counts: 12, difference: 3 };
    expect(onlyProfile(2, members.slice(0, 9), limits)).toMatchObject({ mean: TOO_FEW, spread: TOO_FEW });
    expect(onlyProfile(2, members.slice(0, 11), limits)).toMatchObject({
      mean: { kind: 'value' },
      spread: TOO_FEW,
    });
    expect(onlyProfile(2, members, limits)).toMatchObject({ spread: { kind: 'spread' } });
  });

  it.each([
    { mean: 1, spread: 1, counts: 1, difference: 0 },
    { mean: NaN, spread: NaN, counts: NaN, difference: NaN },
    { mean: -5, spread: 2, counts: 3, difference: 1 },
  ])('never follows limits below the floors: $mean, $spread', (limits) => {
    for (let n = 0; n <= members.length; n += 1) {
      const some = members.slice(0, n);
      expect(onlyProfile(2, some, limits)).toEqual(onlyProfile(2, some, LIMIT_FLOORS));
    }
    expect(onlyProfile(2, members.slice(0, 4), limits).mean).toEqual(TOO_FEW);
  });

  it('shows no spread before a mean, whatever the limits say', () => {
    const limits = { mean: 10, spread: 8, counts: 10, difference: 3 };
    expect(onlyProfile(2, members.slice(0, 9), limits)).toMatchObject({ mean: TOO_FEW, spread: TOO_FEW });
  });
});

describe('what is not shown to protect people', () => {
  it('is a unanimous answer at an end of the scale', () => {
    expect(onlyProfile(2, answeringDigits('55 55 55 55 55'))).toMatchObject({
      mean: { kind: 'at-least', bound: 4 },
    });
    expect(onlyProfile(2, answeringDigits('11 11 11 11 11'))).toMatchObject({
      mean: { kind: 'at-most', bound: 2 },
    });
  });

  it('is the spread where the mean is only bounded', () => {
    const ten = Array.from({ length: 10 }, () => answering(5, 5));
    expect(onlyProfile(2, [...ten, answering(1, 2)])).toMatchObject({
      mean: { kind: 'at-least' },
      spread: PRIVACY,
    });
  });

  it('is a spread of next to nothing: one who answered 1 would know that the seven others answered 3', () => {
    const sevenAlike = answeringDigits('1 3 3 3 3 3 3 3');
    expect(onlyProfile(1, sevenAlike)).toMatchObject({
      mean: { kind: 'value', value: 2.8 },
      spread: PRIVACY,
    });
    const notAlike = answeringDigits('1 2 3 3 3 3 3 4');
    expect(onlyProfile(1, notAlike)).toEqual(onlyProfile(1, sevenAlike));
  });
});

describe('for any instrument and any answers', () => {
  const network = arbitraryInstrument().chain((instrument) =>
    fc.record({ instrument: fc.constant(instrument), responses: arbitraryResponses(instrument) }),
  );
  const settings = { seed: 20260, numRuns: 150 };

  it('has one profile for each dimension, in the order of the instrument', () => {
    fc.assert(
      fc.property(network, ({ instrument, responses }) => {
        const shown = profile(instrument, responses, LIMIT_FLOORS).dimensions;
        expect(shown.map((one) => one.dimension)).toEqual(instrument.dimensions.map((one) => one.id));
      }),
      settings,
    );
  });

  it('does not depend on the order of the responses', () => {
    fc.assert(
      fc.property(network, fc.infiniteStream(fc.nat()), ({ instrument, responses }, keys) => {
        const shuffled = responses
          .map((response) => ({ response, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ response }) => response);
        const [one, other] = [responses, shuffled].map((order) => profile(instrument, order, LIMIT_FLOORS));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      settings,
    );
  });

  it('does not change by a response in which nothing is answered', () => {
    fc.assert(
      fc.property(network, ({ instrument, responses }) => {
        const withBlank = [...responses, answering()];
        expect(profile(instrument, withBlank, LIMIT_FLOORS)).toEqual(
          profile(instrument, responses, LIMIT_FLOORS),
        );
      }),
      settings,
    );
  });

  it('shows nothing but roundings and true bounds of the true figures, and nothing below its limit', () => {
    fc.assert(
      fc.property(network, ({ instrument, responses }) => {
        for (const shown of profile(instrument, responses, LIMIT_FLOORS).dimensions) {
          const scaleMeans = scaleMeansOf(instrument, shown.dimension, responses);
          expect(shown.n).toBe(scaleMeans.length);
          expectTrue(shown, scaleMeans);
          if (shown.n < LIMIT_FLOORS.mean) expect(shown.mean).toEqual(TOO_FEW);
          else expect(shown.mean.kind).not.toBe('hidden');
          if (shown.n < LIMIT_FLOORS.spread) expect(shown.spread).toEqual(TOO_FEW);
        }
      }),
      settings,
    );
  });
});

function onlyProfile(itemCount: number, responses: readonly Response[], limits: Limits = LIMIT_FLOORS) {
  const [only] = profile(oneDimension(itemCount), responses, limits).dimensions;
  if (only === undefined) throw new Error('no profile');
  return only;
}

function scaleMeansOf(
  instrument: Instrument,
  dimension: string,
  responses: readonly Response[],
): readonly number[] {
  const items = dimensionItems(instrument, dimension);
  return responses.map((one) => scaleMean(one.answers, items)).filter((value) => value !== null);
}

function expectTrue({ mean, spread }: DimensionProfile, scaleMeans: readonly number[]): void {
  if (mean.kind !== 'hidden') expectTrueFigure(mean, networkMean(scaleMeans));
  if (spread.kind === 'hidden') return;
  const { lower, upper } = quartiles(scaleMeans);
  expectTrueFigure(spread.lower, lower);
  expectTrueFigure(spread.upper, upper);
}

function expectTrueFigure(figure: Figure, truth: number): void {
  if (figure.kind === 'value') expect(Math.abs(figure.value - truth)).toBeLessThanOrEqual(0.05 + 1e-9);
  if (figure.kind === 'at-least') expect(truth).toBeGreaterThan(figure.bound);
  if (figure.kind === 'at-most') expect(truth).toBeLessThan(figure.bound);
}
