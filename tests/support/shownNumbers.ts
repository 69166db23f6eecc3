import type { Edition } from '#aggregation/Edition.ts';
import type { Instrument } from '#instrument/Instrument.ts';

const PERCEIVED_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];

/** Every number that somebody can see or hear of an element, with the words around it. */
export function shownNumbers(root: Node): readonly ShownNumber[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of PERCEIVED_ATTRIBUTES) texts.push(node.getAttribute(name) ?? '');
    } else if (node.parentElement?.tagName !== 'STYLE') {
      texts.push(node.nodeValue ?? '');
    }
  }
  return texts.flatMap(numbersIn);
}

export interface ShownNumber {
  /** With a decimal point. */
  readonly number: string;
  readonly within: string;
}

/** Not the digits of a word: "A4", "count_1". */
export function numbersIn(text: string): readonly ShownNumber[] {
  const numbers = text.match(/(?<![\p{L}\d_])\d+(?:[.,]\d+)?/gu) ?? [];
  return numbers.map((number) => ({ number: number.replace(',', '.'), within: text.trim() }));
}

/** The numbers that screens, prints and files may show of these editions, as text; nothing else is to be seen. */
export function numbersOf(editions: readonly Edition[], instrument: Instrument): ReadonlySet<string> {
  const allowed = new Set<string>();
  const { min, max } = instrument.scale;
  for (let point = min; point <= max; point += 1) allowed.add(String(point));
  instrument.dimensions.forEach((_, axis) => allowed.add(String(axis + 1)));
  for (const { number } of numbersIn(instrument.version)) allowed.add(number);
  for (const part of instrument.version.split('.')) allowed.add(part);

  for (const edition of editions) {
    const { limits, responses, memberCount, number, publishedOn, schoolYear, dimensions } = edition;
    for (const count of [limits.mean, limits.spread, limits.counts, responses, memberCount, number]) {
      if (count !== null) allowed.add(String(count));
    }
    for (const part of [...publishedOn.split('-'), ...schoolYear.split('-')]) {
      allowed.add(part);
      allowed.add(String(Number(part)));
    }
    allowed.add(String(dimensions.filter(({ mean }) => mean.kind === 'hidden').length));
    addFigures([dimensions, edition.items, edition.roles], allowed);
  }
  return allowed;
}

/** Means and bounds in one decimal, members and counts whole, wherever they stand. */
function addFigures(part: unknown, allowed: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (typeof value !== 'number') addFigures(value, allowed);
    else allowed.add(name === 'value' || name === 'bound' ? value.toFixed(1) : String(value));
  }
}
