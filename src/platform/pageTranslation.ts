import type { PageTranslation } from '#ports/PageTranslation.ts';

/**
 * By the traces that translators leave, since no browser tells: Chrome's has a class of its own on the page, some set
 * another language there, and most put texts into `<font>`, which the app never does.
 */
export function pageTranslation(page: Document = document): PageTranslation {
  const root = page.documentElement;
  return {
    isOn: (language) =>
      /\btranslated-(ltr|rtl)\b/.test(root.className) ||
      root.lang !== language ||
      page.querySelector('body font') !== null,
    subscribe: (listener) => {
      const observer = new MutationObserver(listener);
      observer.observe(root, { attributes: true, attributeFilter: ['class', 'lang'] });
      observer.observe(page.body, { childList: true, subtree: true });
      return () => {
        observer.disconnect();
      };
    },
  };
}
