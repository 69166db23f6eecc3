import fc from 'fast-check';

import type { Edition } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { type EditionPicture, pictureData } from '#visualisation/picture/pictureData.ts';
import { arbitraryInstrument } from './arbitraryInstrument.ts';
import { atLeast, atMost, exampleEdition, forPrivacy, spread, tooFew, value } from './exampleEdition.ts';

/** Any instrument with an edition of it and up to four earlier ones: means, bounds and gaps in any mixture. */
export function arbitraryPicture(): fc.Arbitrary<EditionPicture> {
  return arbitraryInstrument().chain((instrument) =>
    fc
      .record({
        current: arbitraryEdition(instrument),
        earlier: fc.array(arbitraryEdition(instrument), { maxLength: 4 }),
        language: fc.constantFrom('nl' as const, 'en' as const),
      })
      .map(({ current, earlier, language }) => pictureData(current, instrument, language, earlier)),
  );
}

function arbitraryEdition(instrument: Instrument): fc.Arbitrary<Edition> {
  const figure = arbitraryFigure(instrument);
  const hidden: fc.Arbitrary<Hidden> = fc.constantFrom(tooFew, forPrivacy);
  const profile = fc.record({
    n: fc.nat(30),
    mean: fc.oneof({ weight: 3, arbitrary: figure }, hidden),
    spread: fc.oneof(
      hidden,
      fc.tuple(figure, figure).map(([lower, upper]) => spread(lower, upper)),
    ),
  });
  const { length } = instrument.dimensions;
  return fc
    .tuple(fc.array(profile, { minLength: length, maxLength: length }), fc.boolean())
    .map(([profiles, invented]) => exampleEdition(instrument, profiles, { invented }));
}

function arbitraryFigure({ scale: { min, max } }: Instrument): fc.Arbitrary<Figure> {
  const number = fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
  return fc.oneof(number.map(value), number.map(atLeast), number.map(atMost));
}

/** Any edition with everything an edition can have: items with their counts, and roles. */
export function arbitraryFullEdition(instrument: Instrument): fc.Arbitrary<Edition> {
  const figure = arbitraryFigure(instrument);
  const mean = fc.oneof({ weight: 3, arbitrary: figure }, fc.constantFrom(tooFew, forPrivacy));
  const { min, max } = instrument.scale;
  const counts = fc.oneof(
    fc
      .array(fc.nat(30), { minLength: max - min + 1, maxLength: max - min + 1 })
      .map((numbers) => ({ kind: 'counts' as const, counts: numbers })),
    fc.constantFrom(tooFew, forPrivacy),
  );
  const items = fc.tuple(
    ...instrument.items.map(({ id }) => fc.record({ item: fc.constant(id), mean, counts })),
  );
  const roles = fc.tuple(
    ...instrument.roles.map(({ id }) =>
      fc.record({
        role: fc.constant(id),
        dimensions: fc.tuple(
          ...instrument.dimensions.map((dimension) =>
            fc.record({ dimension: fc.constant(dimension.id), mean }),
          ),
        ),
      }),
    ),
  );
  return fc
    .record({ edition: arbitraryEdition(instrument), items, roles })
    .map(({ edition, items, roles }) => ({ ...edition, items, roles }));
}
