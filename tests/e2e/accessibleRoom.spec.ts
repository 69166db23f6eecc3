import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { type Language, LANGUAGES } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/test.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };
/** The other way round from where every screen is looked at. */
const SCHEMES = { nl: 'dark', en: 'light' } as const;
/** From the narrowest phone to the wall, in px: each device its own. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  phone: [320, 390],
  desktop: [1280, 1920, 3840],
};

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: LOCALES[language], colorScheme: SCHEMES[language] });
    test(`axe finds nothing in a room where people wrote, nor on the wall, ${SCHEMES[language]}`, async ({
      page,
    }) => {
      await roomWithConversation(page, language);
      await expectAccessible(page, 'written in');
      await new Facilitator(page, language).chooseView('table');
      await new Facilitator(page, language).chooseEveryYear();
      await expectAccessible(page, 'table with years');
      await page
        .getByRole('button', { name: textsIn[language].presenterScreen.present, exact: true })
        .click();
      await expect(page).toHaveTitle(`${textsIn[language].presenterScreen.title} · SRT`);
      await expectAccessible(page, 'wall, whole');
      await page.keyboard.press('ArrowRight');
      await expectAccessible(page, 'wall, dimension');
    });

    test('nothing runs off the side, however wide the screen and however large the letters', async ({
      page,
    }, { project }) => {
      await roomWithConversation(page, language);
      await new Facilitator(page, language).chooseEveryYear();
      for (const width of WIDTHS[project.name] ?? []) {
        await page.setViewportSize({ width, height: 900 });
        for (const letters of ['100%', '200%']) {
          await setLetters(page, letters);
          for (const view of ['radar', 'dots', 'table'] as const) {
            await page.getByRole('radio', { name: textsIn[language].picture.views[view] }).check();
            await expectNothingOffTheSide(page, `${view}, ${width} px, ${letters}`);
          }
        }
      }
    });
  });
}

/** The example, with one dimension open in which everything that can be written is written. */
async function roomWithConversation(page: Page, language: Language): Promise<void> {
  const texts = textsIn[language].dialogueArea;
  await page.goto('/');
  await new Facilitator(page, language).lookAtExample();
  await page.locator('summary').nth(2).click();
  const dimension = page.locator('details[open]');
  await dimension.getByLabel(texts.attention).check();
  await dimension.getByLabel(texts.note).fill('Verantwoordelijkheidsverdeling '.repeat(4));
  await dimension.getByRole('button', { name: texts.addStory }).click();
  await dimension.getByLabel(texts.story(1)).fill('Iemand durfde het voor te doen.');
  await dimension.getByRole('button', { name: texts.addPlan }).click();
  await dimension.getByLabel(texts.what, { exact: true }).fill('Elkaars les bezoeken');
  await expect(dimension.getByText(texts.saved)).toBeVisible();
  await expect(dimension.locator('summary')).toContainText(texts.attention);
}

/** As somebody does who sets larger letters in the browser. */
async function setLetters(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize === '100%' ? '' : fontSize;
  }, size);
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [state, id, nodes.map(({ html }) => html)])).toEqual([]);
  await expectNothingOffTheSide(page, state);
}

async function expectNothingOffTheSide(page: Page, state: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      {
        message: state,
      },
    )
    .toBeLessThanOrEqual(0);
}
