import './reportCounterexamples.ts';

import fc from 'fast-check';

import type { Citation, Dimension, Instrument, Item, LocalisedText, SideId } from '#instrument/Instrument.ts';

/**
 * Any instrument the product must be able to carry: one or two sides, 1 to 12 dimensions of 1 to 6 items each
 * (in dimension order or interleaved), 2 to 11 scale points from -1, 0 or 1, one to three languages, 0 to 6 roles.
 * Every text starts with a label that is unique in the instrument and is followed by something awkward.
 */
export function arbitraryInstrument(): fc.Arbitrary<Instrument> {
  return arbitraryPlan().map(instrumentOf);
}

interface Plan {
  readonly wording: Instrument['wording'];
  readonly languages: readonly string[];
  readonly sides: readonly SideId[];
  /** Items of each dimension; at least one dimension for each side. */
  readonly sizes: readonly number[];
  readonly onFirstSide: readonly boolean[];
  readonly interleaved: boolean;
  readonly prompts: number;
  readonly min: number;
  readonly points: number;
  readonly roles: number;
  readonly citation: readonly Citation[];
  readonly oddities: readonly string[];
}

const MOST_DIMENSIONS = 12;

const ODDITIES = [
  '',
  'Lerarenopleidersprofessionaliseringsnetwerkbijeenkomst',
  'x'.repeat(80),
  'coöperatie, reünie, hè? Curaçao',
  'één “dubbel” en een ‘enkel’ aanhalingsteken',
  `"recht" 'recht' \`schuin\``,
  '<b>niet vet</b> &amp; </script>',
  '=SUM(A1:A2);,\t|',
  '👩🏽‍🏫 samen 🇳🇱',
  'שלום وعليكم',
  'e\u0301e\u0301n', // combining accents
  '${leeg} {0} %s \\n',
];

function arbitraryPlan(): fc.Arbitrary<Plan> {
  return fc
    .constantFrom<readonly SideId[]>(['process'], ['product'], ['process', 'product'], ['product', 'process'])
    .chain((sides) =>
      fc.record({
        wording: fc.constantFrom('working', 'authorised'),
        languages: fc.shuffledSubarray(['nl', 'en', 'fy', 'pt-BR', 'ar'], { minLength: 1, maxLength: 3 }),
        sides: fc.constant(sides),
        sizes: fc.array(fc.integer({ min: 1, max: 6 }), {
          minLength: sides.length,
          maxLength: MOST_DIMENSIONS,
          size: 'max',
        }),
        onFirstSide: fc.array(fc.boolean(), { minLength: MOST_DIMENSIONS, maxLength: MOST_DIMENSIONS }),
        interleaved: fc.boolean(),
        prompts: fc.nat(3),
        min: fc.integer({ min: -1, max: 1 }),
        points: fc.integer({ min: 2, max: 11 }),
        roles: fc.nat(6),
        citation: fc.subarray<Citation>([{ text: 'With a DOI.', doi: '10.1000/x(1)' }, { text: 'Without.' }]),
        oddities: fc.array(fc.oneof(fc.constantFrom(...ODDITIES), arbitraryLine()), {
          minLength: 7,
          maxLength: 7,
        }),
      }),
    );
}

/** Any printable characters on one line, without white space that a screen would fold. */
function arbitraryLine(): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\s+/gu, ' ').trim());
}

function instrumentOf(plan: Plan): Instrument {
  const text = textWriter(plan);
  const dimensions = plan.sizes.map((_, index): Dimension => ({
    id: `dim-${index + 1}`,
    side: sideOf(plan, index),
    name: text(`dimension ${index + 1}`),
    description: text(`description ${index + 1}`),
    prompts: numbers(plan.prompts).map((prompt) => text(`prompt ${index + 1}.${prompt}`)),
  }));
  return {
    id: 'generated',
    version: '0.10.2',
    wording: plan.wording,
    provenance: text('provenance'),
    languages: plan.languages,
    title: text('title'),
    sides: plan.sides.map((id) => ({ id, name: text(`side ${id}`) })),
    dimensions,
    items: itemsOf(plan, text),
    scale: {
      min: plan.min,
      max: plan.min + plan.points - 1,
      labels: numbers(plan.points).map((point) => text(`label ${point}`)),
      notApplicable: text('not applicable'),
    },
    roles: numbers(plan.roles).map((role) => ({ id: `role-${role}`, name: text(`role ${role}`) })),
    citation: plan.citation,
    licence: 'CC0',
  };
}

/** Each side gets one dimension first, so that none is empty; the others fall where they fall. */
function sideOf({ sides, onFirstSide }: Plan, dimension: number): SideId {
  const [first = 'process', second = first] = sides;
  if (dimension === 0) return first;
  if (dimension === 1) return second;
  return onFirstSide[dimension] ? first : second;
}

function itemsOf({ sizes, interleaved }: Plan, text: (label: string) => LocalisedText): readonly Item[] {
  const placed = sizes.flatMap((size, index) =>
    numbers(size).map((place) => {
      const dimension = index + 1;
      return {
        place,
        item: {
          id: `i${dimension}-${place}`,
          dimension: `dim-${dimension}`,
          text: text(`item ${dimension}.${place}`),
        },
      };
    }),
  );
  if (interleaved) placed.sort((one, other) => one.place - other.place);
  return placed.map(({ item }) => item);
}

function textWriter({ languages, oddities }: Plan): (label: string) => LocalisedText {
  let written = 0;
  return (label) =>
    Object.fromEntries(
      languages.map((language) => {
        const oddity = oddities[written % oddities.length] ?? '';
        written += 1;
        return [language, `${label} ${language} ${oddity}`.trim()];
      }),
    );
}

/** 1, 2, …, count. */
function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
