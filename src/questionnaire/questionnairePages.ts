import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument, Item } from '#instrument/Instrument.ts';

/** More items than this on one screen make a phone scroll on and on. */
const MOST_ITEMS_ON_A_PAGE = 6;

/**
 * The items a page at a time: one dimension's worth, in the instrument's order, the dimension itself unnamed so that
 * its name does not steer the answers. A long dimension is spread evenly over several pages.
 */
export function questionnairePages(instrument: Instrument): readonly (readonly Item[])[] {
  return instrument.dimensions.flatMap((dimension) => evenPages(dimensionItems(instrument, dimension.id)));
}

function evenPages(items: readonly Item[]): readonly (readonly Item[])[] {
  const pages = Math.ceil(items.length / MOST_ITEMS_ON_A_PAGE);
  return Array.from({ length: pages }, (_, page) =>
    items.slice(Math.round((page * items.length) / pages), Math.round(((page + 1) * items.length) / pages)),
  );
}
