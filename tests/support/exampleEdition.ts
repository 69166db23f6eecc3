import type { DimensionProfile, Edition, Spread } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { RoundId } from '#shared/Id.ts';

export const tooFew: Hidden = { kind: 'hidden', reason: 'too-few-answers' };
export const forPrivacy: Hidden = { kind: 'hidden', reason: 'privacy' };

export function value(mean: number): Figure {
  return { kind: 'value', value: mean };
}

export function atLeast(bound: number): Figure {
  return { kind: 'at-least', bound };
}

export function atMost(bound: number): Figure {
  return { kind: 'at-most', bound };
}

export function spread(lower: Figure, upper: Figure): Spread {
  return { kind: 'spread', lower, upper };
}

export type ProfileSketch = Partial<Omit<DimensionProfile, 'dimension'>>;

/** An edition for looking at, with figures as written rather than computed; a sketch for each dimension. */
export function exampleEdition(
  instrument: Instrument,
  sketches: readonly ProfileSketch[],
  rest: Partial<Edition> = {},
): Edition {
  return {
    roundId: 'AAAAAAAAAAAAAAAAAAAAAA' as RoundId,
    number: 1,
    publishedOn: '2027-06-14',
    schoolYear: '2026-2027',
    instrument: { id: instrument.id, version: instrument.version, hash: 'hash-of-the-instrument' },
    limits: { mean: 5, spread: 8, counts: 10, difference: 3 },
    responses: 12,
    memberCount: 14,
    dimensions: instrument.dimensions.map(({ id }, index) => ({
      dimension: id,
      n: 12,
      mean: tooFew,
      spread: tooFew,
      ...sketches[index],
    })),
    invented: false,
    hash: 'E'.repeat(43),
    ...rest,
  };
}
