import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareInstruments, isSameInstrument, type PartChange } from '#instrument/compareInstruments.ts';
import type { Instrument, Item } from '#instrument/Instrument.ts';
import { instrumentParts, PART_LISTS } from '#instrument/instrumentParts.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const RUNS = { seed: 5, numRuns: 60 };

describe('two instruments', () => {
  test('differ in nothing exactly when they are the same', () => {
    fc.assert(
      fc.property(arbitraryPair(), ([earlier, later]) => {
        expect(isSameInstrument(compareInstruments(earlier, later))).toBe(
          canonicalJson(earlier) === canonicalJson(later),
        );
      }),
      RUNS,
    );
    expect(isSameInstrument(compareInstruments(smallInstrument, structuredClone(smallInstrument)))).toBe(
      true,
    );
  });

  test('differ by what came, what went and what changed: that makes the one of the other', () => {
    fc.assert(
      fc.property(arbitraryPair(), ([earlier, later]) => {
        const { parts } = compareInstruments(earlier, later);
        for (const list of PART_LISTS) {
          const [before, after] = [instrumentParts(earlier)[list], instrumentParts(later)[list]].map((all) =>
            all.map(({ id }) => id),
          );
          const came = idsOf(parts[list], 'added');
          const went = idsOf(parts[list], 'removed');
          const moved = parts[list].flatMap((change) =>
            change.kind === 'changed' && change.moved ? [change.later.id] : [],
          );
          expect(before!.filter((id) => ![...went, ...moved].includes(id))).toEqual(
            after!.filter((id) => ![...came, ...moved].includes(id)),
          );
        }
      }),
      RUNS,
    );
  });

  test('the other way round, what came is what went', () => {
    fc.assert(
      fc.property(arbitraryPair(), ([earlier, later]) => {
        const there = compareInstruments(earlier, later);
        const back = compareInstruments(later, earlier);
        expect(back.about).toEqual(there.about);
        for (const list of PART_LISTS) {
          expect(idsOf(back.parts[list], 'added')).toEqual(idsOf(there.parts[list], 'removed'));
        }
      }),
      RUNS,
    );
  });
});

describe('in another version of a questionnaire', () => {
  test('a rewritten statement shows both texts, in the language in which it was rewritten', () => {
    const later = withItems((item) =>
      item.id === 'd2' ? { ...item, text: { ...item.text, en: 'I know the goal.' } } : item,
    );
    expect(compareInstruments(smallInstrument, later)).toEqual({
      about: [],
      parts: {
        items: [
          {
            kind: 'changed',
            earlier: expect.objectContaining({ id: 'd2' }) as unknown,
            later: expect.objectContaining({ id: 'd2' }) as unknown,
            texts: [
              {
                earlier: { language: 'en', text: 'The goal is clear to me.' },
                later: { language: 'en', text: 'I know the goal.' },
              },
            ],
            elsewhere: false,
            moved: false,
          },
        ],
        dimensions: [],
        sides: [],
        scale: [],
        roles: [],
      },
    });
  });

  test('one statement that moves is the only one that moved, and one that comes in between moves none', () => {
    const [first, ...others] = smallInstrument.items;
    const last = { ...smallInstrument, items: [...others, first!] };
    expect(compareInstruments(smallInstrument, last).parts.items).toMatchObject([
      { kind: 'changed', later: { id: 'd1' }, moved: true, texts: [] },
    ]);
    const extra: Item = { id: 'd0', dimension: 'direction', text: { nl: 'Nieuw.', en: 'New.' } };
    const between = { ...smallInstrument, items: [extra, ...smallInstrument.items] };
    expect(compareInstruments(smallInstrument, between).parts.items).toMatchObject([
      { kind: 'added', part: { id: 'd0' } },
    ]);
  });

  test('a statement that goes to another dimension is that statement, elsewhere', () => {
    const later = withItems((item) => (item.id === 'u1' ? { ...item, dimension: 'insight' } : item));
    expect(compareInstruments(smallInstrument, later).parts.items).toMatchObject([
      {
        kind: 'changed',
        earlier: { home: 'use' },
        later: { home: 'insight' },
        elsewhere: true,
        moved: false,
      },
    ]);
  });

  test('a longer scale has a point that came; other words at a point are a change of it', () => {
    const { scale } = smallInstrument;
    const labels = [...scale.labels.with(3, { nl: 'heel vaak', en: 'very often' }), scale.labels[3]!];
    const later = { ...smallInstrument, scale: { ...scale, max: 5, labels } };
    expect(compareInstruments(smallInstrument, later).parts.scale).toMatchObject([
      { kind: 'changed', later: { id: '4' }, texts: [{ later: { text: 'heel vaak' } }, {}] },
      { kind: 'added', part: { id: '5' } },
    ]);
  });

  test('a question for the conversation that came stands beside nothing', () => {
    const dimensions = smallInstrument.dimensions.map((dimension) =>
      dimension.id === 'use' ? { ...dimension, prompts: [{ nl: 'Waar?', en: 'Where?' }] } : dimension,
    );
    expect(
      compareInstruments(smallInstrument, { ...smallInstrument, dimensions }).parts.dimensions,
    ).toMatchObject([
      { later: { id: 'use' }, texts: [{ earlier: null, later: { language: 'nl', text: 'Waar?' } }] },
    ]);
  });

  test('without a language in common, every statement reads differently', () => {
    const german = (item: Item): Item => ({ ...item, text: { de: item.text['nl'] ?? '' } });
    const later = { ...withItems(german), languages: ['de'] };
    const { about, parts } = compareInstruments(smallInstrument, later);
    expect(about).toEqual(['languages']);
    expect(parts.items).toHaveLength(smallInstrument.items.length);
  });
});

/** An instrument, and the same with parts taken out, put elsewhere or rewritten; or an unrelated one. */
function arbitraryPair(): fc.Arbitrary<readonly [Instrument, Instrument]> {
  const related = fc
    .tuple(arbitraryInstrument(), fc.nat(3), fc.nat(50), fc.string({ minLength: 1, maxLength: 5 }))
    .map(([instrument, way, place, text]) => [instrument, changed(instrument, way, place, text)] as const);
  return fc.oneof(related, fc.tuple(arbitraryInstrument(), arbitraryInstrument()));
}

function changed(instrument: Instrument, way: number, place: number, text: string): Instrument {
  const { items, languages } = instrument;
  const at = place % items.length;
  const item = items[at]!;
  const others = items.toSpliced(at, 1);
  const rewritten = { ...item, text: { ...item.text, [languages[0]!]: text } };
  return [
    instrument,
    { ...instrument, items: others },
    { ...instrument, items: others.toSpliced(place % (others.length + 1), 0, item) },
    { ...instrument, items: items.with(at, rewritten) },
  ][way]!;
}

function withItems(change: (item: Item) => Item): Instrument {
  return { ...smallInstrument, items: smallInstrument.items.map(change) };
}

function idsOf(changes: readonly PartChange[], kind: 'added' | 'removed'): readonly string[] {
  return changes.flatMap((change) => (change.kind === kind ? [change.part.id] : []));
}
