import type { Instrument, Item } from './Instrument.ts';

/** The items of one dimension, in the instrument's order. */
export function dimensionItems(instrument: Instrument, dimension: string): readonly Item[] {
  return instrument.items.filter((item) => item.dimension === dimension);
}
