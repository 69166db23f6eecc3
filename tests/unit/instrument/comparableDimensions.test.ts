import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { comparableDimensions } from '#instrument/comparableDimensions.ts';
import type { Instrument, Item } from '#instrument/Instrument.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const all = smallInstrument.dimensions.map(({ id }) => id);

describe('dimensions that can be compared', () => {
  it('are all of them under the same instrument, whatever the order of its items', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), (instrument) => {
        const reversed = { ...instrument, items: instrument.items.toReversed() };
        expect([...comparableDimensions(instrument, reversed)]).toEqual(
          instrument.dimensions.map(({ id }) => id),
        );
      }),
      { seed: 4, numRuns: 50 },
    );
  });

  it('are as many from either side', () => {
    const other = withItems((item) =>
      item.id === 'd2' ? { ...item, text: { nl: 'Anders.', en: 'Other.' } } : item,
    );
    expect(comparableDimensions(smallInstrument, other)).toEqual(
      comparableDimensions(other, smallInstrument),
    );
  });

  it.each([
    ['another text of one item', withItems((item) => (item.id === 'd2' ? renamed(item) : item))],
    ['an item less', { ...smallInstrument, items: smallInstrument.items.filter(({ id }) => id !== 'd2') }],
    ['an item more', { ...smallInstrument, items: [...smallInstrument.items, extra('direction')] }],
    ['an item moved away', withItems((item) => (item.id === 'd2' ? { ...item, id: 'x' } : item))],
  ])('are not those with %s; the others stay', (_, other) => {
    expect([...comparableDimensions(smallInstrument, other)]).toEqual(['belonging', 'insight', 'use']);
  });

  it('are none on another scale, or on one with other words', () => {
    const { scale } = smallInstrument;
    const longer = { ...scale, max: 5, labels: [...scale.labels, { nl: 'meer', en: 'more' }] };
    const reworded = { ...scale, labels: scale.labels.with(1, { nl: 'zelden', en: 'seldom' }) };
    for (const changed of [longer, reworded]) {
      expect(comparableDimensions(smallInstrument, { ...smallInstrument, scale: changed }).size).toBe(0);
      expect(comparableDimensions({ ...smallInstrument, scale: changed }, smallInstrument).size).toBe(0);
    }
  });

  it('are compared in the languages of both; without any in common none can be', () => {
    expect([...comparableDimensions(smallInstrument, { ...smallInstrument, languages: ['nl'] })]).toEqual(
      all,
    );
    expect(comparableDimensions(smallInstrument, { ...smallInstrument, languages: ['de'] }).size).toBe(0);
  });
});

function withItems(change: (item: Item) => Item): Instrument {
  return { ...smallInstrument, items: smallInstrument.items.map(change) };
}

function renamed(item: Item): Item {
  return { ...item, text: { ...item.text, en: 'Another text.' } };
}

function extra(dimension: string): Item {
  return { id: 'extra', dimension, text: { nl: 'Nog iets.', en: 'Something more.' } };
}
