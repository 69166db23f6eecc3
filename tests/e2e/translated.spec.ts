import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

import { languageName } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { extended, translated } from './support/disturbances.ts';
import { invitedElsewhere } from './support/elsewhere.ts';
import { instrument, Member } from './support/member.ts';
import { researchScreens } from './support/researchScreens.ts';
import { roomScreens } from './support/roomScreens.ts';
import { everyScreen } from './support/screens.ts';
import { expect, listen, test } from './support/test.ts';

type Look = (screen: string) => Promise<void>;
type Walk = (page: Page, look: Look, browser: Browser) => Promise<void>;

const WALKS: Readonly<Record<string, Walk>> = {
  'every screen': (page, look) => everyScreen(page, 'nl', look),
  'the room': roomScreens,
  'the research office': researchScreens,
};

for (const [walk, through] of Object.entries(WALKS)) {
  test(`${walk} says the same to whoever has it translated and has extensions`, async ({ browser, page }) => {
    const undisturbed = await shownIn(browser, page, through);
    const context = await browser.newContext(asInProject());
    const disturbances = listen(context);
    const disturbed = await context.newPage();
    await translated(disturbed);
    await extended(disturbed);
    await shownIn(browser, disturbed, through, undisturbed);
    expect(disturbances()).toEqual([]);
    await context.close();
  });
}

test('a translated page counts on with each answer, and its statements and scale stay as they are', async ({
  page,
}) => {
  await translated(page, { before: '⟦', after: '⟧' });
  await page.goto(`/#${await invitedElsewhere('Lerarennetwerk Elders')}`);
  const { welcomeScreen, questionsScreen, translationNotice } = textsIn.nl;
  const member = new Member(page);
  await page.getByRole('checkbox').check();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: welcomeScreen.begin }).click();
  const items = instrument.items.slice(0, 3);
  for (const [place, { id, text }] of items.entries()) {
    await expect(page.locator(`[data-item="${id}"] legend`)).toContainText(`⟧${text['nl'] ?? ''}`);
    await member.choose(id, 4);
    await expect(page.locator('main')).toContainText(`⟦${questionsScreen.progress(place + 1, 32)}⟧`);
  }
  for (const label of instrument.scale.labels)
    await expect(page.getByText(label['nl'] ?? '', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(translationNotice.beingTranslated)).toBeVisible();
});

/** A device like the one of the test itself. */
function asInProject(): BrowserContextOptions {
  const { viewport, isMobile, hasTouch, baseURL, locale, timezoneId, userAgent } = test.info().project.use;
  const options = { viewport, isMobile, hasTouch, baseURL, locale, timezoneId, userAgent };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The text of every screen on the way; where it is known what they should say, each comes to say that. */
async function shownIn(
  browser: Browser,
  page: Page,
  walk: Walk,
  expected?: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const shown: Record<string, string> = {};
  const words = async () => withoutChance(await page.locator('main').innerText());
  await walk(
    page,
    async (screen) => {
      await expect(page.getByRole('heading', { name: textsIn.nl.crashScreen.crashTitle })).toHaveCount(0);
      if (expected === undefined) shown[screen] = await settled(words);
      else await expect.poll(words, { message: screen }).toBe(expected[screen]);
    },
    browser,
  );
  return shown;
}

/** Once all that a screen reads from the device has come. */
async function settled(words: () => Promise<string>): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await words()];
        before = now;
        return now === last;
      },
      { intervals: [200] },
    )
    .toBe(true);
  return before;
}

/** Links, ids and codes are new each time; that a page is translated is said only where it is. */
function withoutChance(text: string): string {
  const { beingTranslated, alsoIn } = textsIn.nl.translationNotice;
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(`${beingTranslated} ${alsoIn} ${languageName('en')} `, '')
    .replaceAll(/(?=\S*\d)[\w-]{20,}/g, '#')
    .replaceAll(/\b[A-Z2-7]{4} [A-Z2-7]{4}\b/g, '#');
}
