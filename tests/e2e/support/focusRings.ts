import type { Page } from '@playwright/test';

import { SHAPES } from './faint.ts';
import { contrastBetween, pixelsOfPart } from './pixels.ts';

const FOCUSABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
/** px around a thing in which its ring is looked for. */
const AROUND = 8;

/**
 * Takes the focus to one of each kind of thing on the page that was not `seen` yet, as a keyboard does, and back. Gives
 * those at which too little changes: less than a line of 1 px around it by 3:1.
 */
export async function unseenFocus(page: Page, seen: Set<string>): Promise<readonly string[]> {
  const kinds = await page.evaluate(kindsOfFocusable, FOCUSABLE);
  const unseen: string[] = [];
  for (const [place, kind] of kinds.entries()) {
    if (kind === null || seen.has(kind)) continue;
    seen.add(kind);
    // After a tap or a click a script that moves the focus shows no ring.
    await page.keyboard.press('F9');
    const thing = page.locator(FOCUSABLE).nth(place);
    await thing.focus();
    const { box, length } = await thing.evaluate(ringAround, AROUND);
    const focused = (await pixelsOfPart(page, box)).lightsIn({ ...box, x: 0, y: 0 });
    await thing.blur();
    const left = (await pixelsOfPart(page, box)).lightsIn({ ...box, x: 0, y: 0 });
    const changed = focused.filter((light, at) => contrastBetween(light, left[at] ?? light) >= SHAPES);
    if (changed.length < length) unseen.push(`${kind}: ${changed.length} of ${Math.round(length)} px`);
  }
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-had-focus]')?.focus();
  });
  return unseen;
}

/** What each looks like to the style sheets; `null` for what cannot be seen or reached. */
function kindsOfFocusable(focusable: string): (string | null)[] {
  for (const before of document.querySelectorAll('[data-had-focus]'))
    before.removeAttribute('data-had-focus');
  document.activeElement?.setAttribute('data-had-focus', '');
  // On paper nothing has the focus.
  if (window.matchMedia('print').matches) return [];
  const dialog = document.querySelector('dialog[open]');
  return [...document.querySelectorAll(focusable)].map((thing) => {
    const isThere = thing.checkVisibility({ visibilityProperty: true });
    if (!isThere || (dialog !== null && !dialog.contains(thing))) return null;
    const row = thing.closest('label');
    const drawn = thing instanceof HTMLElement ? [] : Array.from(thing.children, ({ tagName }) => tagName);
    return [
      thing.tagName,
      thing.getAttribute('type'),
      thing.classList,
      row?.classList,
      dialog?.tagName,
      ...[':checked', '[aria-disabled=true]'].filter((state) => thing.matches(state)),
      ...drawn,
    ].join(' ');
  });
}

/** The part of the window in which a ring would be seen, and how long it is at least. */
function ringAround(thing: Element, around: number) {
  const row = thing.matches('[type=radio]') ? thing.closest('label') : null;
  const ringed = (thing instanceof SVGElement ? thing.querySelector('rect') : row) ?? thing;
  const { left, top, right, bottom } = (row ?? thing).getBoundingClientRect();
  const [wide, high] = [document.documentElement.clientWidth, window.innerHeight];
  const x = Math.max(0, left - around);
  const y = Math.max(0, top - around);
  return {
    box: { x, y, width: Math.min(wide, right + around) - x, height: Math.min(high, bottom + around) - y },
    length: lengthWithin(ringed.getBoundingClientRect()),
  };

  /** What is higher than the window has only its sides there. */
  function lengthWithin(ring: DOMRect): number {
    const width = Math.min(wide, ring.right) - Math.max(0, ring.left);
    const height = Math.min(high, ring.bottom) - Math.max(0, ring.top);
    const across = [ring.top >= 0, ring.bottom <= high].filter(Boolean).length;
    const upright = [ring.left >= 0, ring.right <= wide].filter(Boolean).length;
    return across * width + upright * height;
  }
}
