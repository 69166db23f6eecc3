import AxeBuilder from '@axe-core/playwright';

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
      test.setTimeout(180_000);
      await everyScreen(page, language, async (screen) => {
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [screen, id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${screen} is wider than the window`).toBeLessThanOrEqual(0);
      });
    });
  });
}
