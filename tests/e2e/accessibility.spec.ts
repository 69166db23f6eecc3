import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { LANGUAGES } from '#shared/Language.ts';
import { everyScreen } from './support/screens.ts';
import { expect, test } from './support/test.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };
const SCHEMES = { nl: 'light', en: 'dark' } as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: LOCALES[language], colorScheme: SCHEMES[language] });

    test(`axe finds nothing on any screen, ${SCHEMES[language]}, and nothing runs off the side`, async ({
      page,
    }) => {
      await everyScreen(page, language, async (screen) => {
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [screen, id, nodes.map(({ html }) => html)])).toEqual([]);
        await expectNothingOffTheSide(page, screen);
      });
    });
  });
}

/** At the size of the project, and on a phone at the narrowest width that must do (WCAG 2.2, 1.4.10) as well. */
async function expectNothingOffTheSide(page: Page, screen: string): Promise<void> {
  const size = page.viewportSize();
  if (size === null) throw new Error('The window has no size of its own.');
  for (const width of size.width < 600 ? [320, size.width] : [size.width]) {
    await page.setViewportSize({ ...size, width });
    // Not the window's own width: on a phone that grows with whatever sticks out.
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(wide, { message: `${screen} fits ${width} px` }).toBeLessThanOrEqual(width);
  }
}
