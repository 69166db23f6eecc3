import type { Page } from '@playwright/test';

/** Around every text that was translated; empty leaves the words as they are. */
export interface Marks {
  readonly before: string;
  readonly after: string;
}

/**
 * Does to every page what a browser's translator does: takes each text node out, puts `<font><font>` with a text of its
 * own in its place, and leaves alone what is marked `translate="no"`. It goes on as the page changes.
 */
export async function translated(page: Page, marks: Marks = { before: '', after: '' }): Promise<void> {
  await page.addInitScript(({ before, after }) => {
    // As a plain word: by its own name it is deprecated.
    const FONT: string = 'font';
    const LEFT_ALONE = '[translate="no"], .notranslate, script, style, textarea, select, [data-translated]';

    function translate() {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode() !== null) found.push(texts.currentNode as Text);
      for (const text of found) {
        const parent = text.parentElement;
        if (parent === null || text.data.trim() === '' || parent.closest(LEFT_ALONE) !== null) continue;
        const words = document.createTextNode(`${before}${text.data}${after}`);
        if (parent instanceof SVGElement) {
          // There is no <font> in a drawing.
          parent.dataset['translated'] = '';
          text.replaceWith(words);
          continue;
        }
        const outer = document.createElement(FONT);
        const inner = document.createElement(FONT);
        outer.dataset['translated'] = '';
        inner.append(words);
        outer.append(inner);
        text.replaceWith(outer);
      }
    }

    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.classList.add('translated-ltr');
      translate();
      new MutationObserver(translate).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  }, marks);
}

/** Does to every page what extensions do that darken pages, check spelling and keep passwords. */
export async function extended(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let turn = 0;

    function foreign(name: string): HTMLElement {
      const element = document.createElement(name);
      element.dataset['foreign'] = '';
      return element;
    }

    function visit() {
      turn += 1;
      document.documentElement.setAttribute('data-darkened', String(turn % 3));
      document.body.setAttribute('data-new-gr-c-s-check-loaded', String(turn));
      // What was put in comes and goes, and changes place.
      const own = [...document.querySelectorAll('[data-foreign]')];
      for (const [index, element] of own.entries()) if ((index + turn) % 2 === 0) element.remove();
      if (turn % 4 === 0) own.at(-1)?.remove();
      document.head.append(foreign('meta'));
      document.head.prepend(foreign('meta'));
      document.body.append(foreign('span'));
      document.body.prepend(foreign('span'));
      for (const field of document.querySelectorAll('textarea')) {
        field.setAttribute('data-gramm', 'false');
        field.setAttribute('spellcheck', 'false');
        field.after(foreign('grammarly-extension'));
      }
      for (const field of document.querySelectorAll('input')) {
        field.setAttribute('data-lpignore', 'true');
        if (field.type === 'text' || field.type === 'password') field.after(foreign('span'));
      }
    }

    document.addEventListener('DOMContentLoaded', () => {
      visit();
      for (const kind of ['pointerdown', 'click', 'input', 'keydown', 'hashchange'])
        window.addEventListener(kind, visit, { capture: true });
    });
  });
}
