import type { Item } from '#instrument/Instrument.ts';
import type { Step } from '#response/Draft.ts';

/** Pages of items, as the questionnaire lays them out. */
type Pages = readonly (readonly Item[])[];

/** The last part of the address of a step: `role`, `check`, or the 1-based number of a page. */
export function stepParameter(step: Step): string {
  return step.at === 'items' ? String(step.page + 1) : step.at;
}

/** The page an item stands on, with the item to go to: the address behind an unanswered item. */
export function itemParameter(item: Item): string {
  return `item-${item.id}`;
}

/** The id of the item that such an address names, or `null` where it names none. */
export function itemFrom(parameter: string): string | null {
  return parameter.startsWith('item-') ? parameter.slice('item-'.length) : null;
}

/** The step an address means, or `null` where it means none in this questionnaire. */
export function stepFrom(parameter: string, pages: Pages, asksRole: boolean): Step | null {
  if (parameter === 'check') return { at: 'check' };
  if (parameter === 'role') return asksRole ? { at: 'role' } : null;
  const named = itemFrom(parameter);
  const page =
    named === null ? Number(parameter) - 1 : pages.findIndex((items) => items.some(({ id }) => id === named));
  return pages[page] === undefined ? null : { at: 'items', page };
}

/** The step before, or `null` at the first. */
export function stepBefore(step: Step, pages: Pages, asksRole: boolean): Step | null {
  if (step.at === 'check') return { at: 'items', page: pages.length - 1 };
  if (step.at === 'items' && step.page > 0) return { at: 'items', page: step.page - 1 };
  return step.at === 'items' && asksRole ? { at: 'role' } : null;
}

/** The step after; after the last page comes the check. */
export function stepAfter(step: Step, pages: Pages): Step {
  if (step.at === 'role') return { at: 'items', page: 0 };
  if (step.at === 'items' && step.page + 1 < pages.length) return { at: 'items', page: step.page + 1 };
  return { at: 'check' };
}
