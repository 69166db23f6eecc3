import type { Page } from '@playwright/test';

/** What shows that a text was written into the code, or that it does not fit its place. */
export interface TextFaults {
  /** Words that stand outside the brackets of the pseudo-language. */
  readonly hardCoded: readonly string[];
  /** Elements that are wider than what they stand in, and a page that scrolls sideways. */
  readonly cut: readonly string[];
}

/**
 * What is wrong with the texts that can be seen, in a build with the pseudo-language. What is marked as another language
 * is the questionnaire's; `others` are names and texts that no screen wrote.
 */
export function textFaults(page: Page, others: readonly string[]): Promise<TextFaults> {
  return page.evaluate((names) => {
    const sorted = [...names].sort((a, b) => b.length - a.length);
    const hardCoded = new Set<string>();
    const cut = new Set<string>();

    const textsOf = (element: Element): readonly string[] => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => node.textContent ?? ''),
      ...['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ];

    /** What is left of a text without what stands in brackets, names, months and units. */
    function outside(text: string): string {
      let left = text;
      for (let before = ''; before !== left;) {
        before = left;
        left = left.replace(/［[^［］]*］/gu, ' ');
      }
      for (const name of sorted) left = left.replaceAll(name, ' ');
      // An address, a DOI, the code of a receipt.
      left = left.replace(/\b(?:https?:|doi:)\S*/gu, ' ').replace(/\b[0-9A-Z]{4} [0-9A-Z]{4}\b/gu, ' ');
      const months =
        /January|February|March|April|May|June|July|August|September|October|November|December/gu;
      return left.replace(months, ' ').trim();
    }

    for (const element of document.body.querySelectorAll('*')) {
      // In a drawing, a text may stand on several lines: it is read as a whole where it is said in words.
      if (element.closest('svg, script, style, code, textarea, [aria-hidden="true"]')) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      const marked = element.closest('[lang]');
      if (marked !== null && marked !== document.documentElement) continue;
      for (const text of textsOf(element)) {
        if (/\p{L}/u.test(outside(text))) hardCoded.add(text);
      }
    }

    for (const drawing of document.body.querySelectorAll('svg')) {
      // Long texts stand on several lines there, each a text of its own; together they are what is said.
      const said = [...drawing.querySelectorAll('text, title, desc')].map((text) =>
        text.childElementCount === 0
          ? text.textContent
          : [...text.children].map((line) => line.textContent).join(' '),
      );
      if (/\p{L}/u.test(outside(said.join(' ').replace(/\s+/gu, ' '))))
        hardCoded.add(`drawn: ${outside(said.join(' ').replace(/\s+/gu, ' '))}`);
    }

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      cut.add(`the page: ${root.scrollWidth} of ${root.clientWidth} px`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element instanceof SVGElement || element.closest('svg')) continue;
      if (!element.matches('select, :empty') && !textsOf(element).some((text) => text.trim() !== ''))
        continue;
      const style = getComputedStyle(element);
      const { width, height, right } = element.getBoundingClientRect();
      // What is only there for screen readers is a pixel large.
      if (width <= 1 || height <= 1 || !element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const scrolls = (one: Element | null): boolean =>
        one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
      const about = `${element.tagName.toLowerCase()}: ${(element.textContent || '').slice(0, 60)}`;
      if (scrolls(element)) continue;
      if (style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1)
        cut.add(`${about} (${element.scrollWidth} of ${element.clientWidth} px)`);
      if (right > root.clientWidth + 1) cut.add(`${about} (beside the page)`);
    }
    return { hardCoded: [...hardCoded], cut: [...cut] };
  }, others);
}
