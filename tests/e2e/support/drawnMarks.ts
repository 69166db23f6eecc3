import type { Locator } from '@playwright/test';

import { SHAPES } from './faint.ts';
import { type Box, contrastBetween, type Pixels, pixelsOfPart } from './pixels.ts';

/** What says something: painted in another colour than the quiet lines and the ground. */
const PAINTED = ['ink', 'process', 'product', 'series', 'line-strong']
  .map(
    (colour) =>
      `:is(path, rect, circle, line)[fill^="var(--${colour}"], :not(text)[stroke^="var(--${colour}"]`,
  )
  .join(', ');

/** A pixel at the rim of a mark is only partly its colour. */
const RIM = 1.5;

interface Shown {
  readonly kind: string;
  /** Of the pixels that a mark changes, how many stand out from what is behind it: of the least such mark. */
  readonly share: number;
}

/** Takes one kind of mark after another away from a picture, from the top to the bottom, and looks what was behind it. */
export async function shownMarks(picture: Locator): Promise<readonly Shown[]> {
  const page = picture.page();
  const box = await picture.evaluate(inMiddleOfWindow);
  const kinds = await picture.evaluate(kindsOfMarks, PAINTED);
  const shown: Shown[] = [];
  let before = await pixelsOfPart(page, box);
  for (const { kind, boxes } of kinds.toReversed()) {
    await picture.evaluate(takeAway, kind);
    const after = await pixelsOfPart(page, box);
    shown.push({ kind, share: Math.min(...boxes.map((mark) => shareThatStandsOut(before, after, mark))) });
    before = after;
  }
  await picture.evaluate(putBack);
  return shown;
}

function shareThatStandsOut(before: Pixels, after: Pixels, mark: Box): number {
  const behind = after.lightsIn(mark);
  const contrasts = before.lightsIn(mark).map((light, at) => contrastBetween(light, behind[at] ?? light));
  const changed = contrasts.filter((contrast) => contrast >= RIM).length;
  return changed === 0 ? 0 : contrasts.filter((contrast) => contrast >= SHAPES).length / changed;
}

function inMiddleOfWindow(svg: Element): Box {
  svg.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = svg.getBoundingClientRect();
  return { x, y, width, height };
}

/** From the bottom to the top, bands first; boxes from the corner of the picture. */
function kindsOfMarks(svg: Element, painted: string): { kind: string; boxes: Box[] }[] {
  const kinds = new Map<string, Box[]>();
  const corner = svg.getBoundingClientRect();
  for (const mark of svg.querySelectorAll<SVGElement>(painted)) {
    const kind = [mark.tagName, mark.getAttribute('fill'), mark.getAttribute('stroke')].join(' ');
    mark.dataset['kind'] = kind;
    const { x, y, width, height } = mark.getBoundingClientRect();
    const box = { x: x - corner.x - 3, y: y - corner.y - 3, width: width + 6, height: height + 6 };
    kinds.set(kind, [...(kinds.get(kind) ?? []), box]);
  }
  const isBand = ([kind]: [string, Box[]]) => kind.includes('-soft');
  const bands = [...kinds].filter(isBand);
  const others = [...kinds].filter((entry) => !isBand(entry));
  return [...bands, ...others].map(([kind, boxes]) => ({ kind, boxes }));
}

function takeAway(svg: Element, kind: string): void {
  for (const mark of svg.querySelectorAll<SVGElement>('[data-kind]'))
    if (mark.dataset['kind'] === kind) mark.style.visibility = 'hidden';
}

function putBack(svg: Element): void {
  for (const mark of svg.querySelectorAll<SVGElement>('[data-kind]')) {
    mark.style.visibility = '';
    delete mark.dataset['kind'];
  }
}
