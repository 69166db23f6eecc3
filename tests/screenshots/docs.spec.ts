import type { Page, TestInfo } from '@playwright/test';

import { collectingMessages } from '../../src/i18n/collectingMessages.ts';
import { invitingMessages } from '../../src/i18n/invitingMessages.ts';
import { LANGUAGES, type Language } from '../../src/i18n/Language.ts';
import { ownDeviceMessages } from '../../src/i18n/ownDeviceMessages.ts';
import { receiptMessages } from '../../src/i18n/receiptMessages.ts';
import { scanningMessages } from '../../src/i18n/scanningMessages.ts';
import { slipMessages } from '../../src/i18n/slipMessages.ts';
import { answersOf } from '../e2e/support/answers.ts';
import { sentFrom } from '../e2e/support/elsewhere.ts';
import { Facilitator } from '../e2e/support/facilitator.ts';
import { instrument, Member } from '../e2e/support/member.ts';
import { paste } from '../e2e/support/ownDevice.ts';
import { test } from '../e2e/support/test.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const NAMES: Record<Language, string> = {
  nl: 'Lerarennetwerk Taal in elk vak',
  en: 'Language in every subject',
};
const people = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const A_DAY = new Date('2026-11-16T10:00:00');

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({
      locale: LOCALES[language],
      deviceScaleFactor: 2,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });

    test(`the member's screens in ${language}`, async ({ page }, info) => {
      await page.clock.setFixedTime(A_DAY);
      await page.goto('/');
      const facilitator = new Facilitator(page, language);
      await facilitator.makeNetwork({ name: NAMES[language], members: 14 });
      await facilitator.prepareRound({ asksRole: true });
      await facilitator.openRound();
      await facilitator.passTheDevice();
      const member = new Member(page, language);
      await page.getByLabel(member.texts.consent).waitFor();
      await keep(page, info, 'invitation', language);
      await member.begin();
      await member.next();
      await member.choose(instrument.items[0]?.id ?? '', 4);
      await member.choose(instrument.items[1]?.id ?? '', 3);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await keep(page, info, 'items', language);
    });

    test(`the road between devices in ${language}`, async ({ page, browser }, info) => {
      await page.clock.setFixedTime(A_DAY);
      await page.goto('/');
      const facilitator = new Facilitator(page, language);
      await facilitator.makeNetwork({ name: NAMES[language], members: 14 });
      await facilitator.prepareRound({ asksRole: false });
      await facilitator.openRound();
      const round = page.url();
      await page.getByRole('link', { name: invitingMessages[language].ownDevice }).click();
      const link = await page.getByLabel(invitingMessages[language].linkLabel).inputValue();
      await keep(page, info, 'invite', language);
      await keepPrinted(page, info, 'poster', language);

      const sent = await Promise.all(people.map((person) => sentFrom(link, answersOf(person))));
      await page.goto(`${round}/inbox`);
      await paste(page, [...sent, changedOnTheWay(sent[0] ?? '')].join('\n'), language);
      await page.getByText(collectingMessages[language].handedInOf(people.length, 14)).waitFor();
      await keep(page, info, 'inbox', language);

      const phone = await browser.newContext({
        viewport: page.viewportSize(),
        isMobile: info.project.name === 'phone',
        locale: LOCALES[language],
        deviceScaleFactor: 2,
      });
      const member = new Member(await phone.newPage(), language);
      await member.page.goto(link);
      await member.begin();
      await member.answerEverything(answersOf(9));
      await member.page.getByRole('button', { name: member.texts.handIn }).click();
      await member.page.getByText(receiptMessages[language].title).waitFor();
      await keep(member.page, info, 'hand-in', language);
      await member.page.getByRole('button', { name: scanningMessages[language].show }).click();
      await keep(member.page, info, 'code', language);
      await member.page.getByRole('button', { name: scanningMessages[language].close }).click();
      await member.page.getByRole('link', { name: ownDeviceMessages[language].toOwnPicture }).click();
      await member.page.locator('main svg').first().waitFor();
      await keep(member.page, info, 'own-picture', language);
      await phone.close();
    });

    test(`slips in ${language}`, async ({ page }, info) => {
      await page.clock.setFixedTime(A_DAY);
      await page.goto('/');
      const facilitator = new Facilitator(page, language);
      await facilitator.makeNetwork({ name: NAMES[language], members: 14 });
      await facilitator.prepareRound({ asksRole: false, slips: 16 });
      await facilitator.openRound();
      await page.getByRole('link', { name: invitingMessages[language].ownDevice }).click();
      await page.getByText(slipMessages[language].title).waitFor();
      await keepPrinted(page, info, 'slips', language);
    });

    test(`the results room in ${language}`, async ({ page }, info) => {
      await page.goto('/');
      const facilitator = new Facilitator(page, language);
      await facilitator.lookAtExample();
      await page.mouse.move(0, 0);
      for (const view of ['radar', 'dots', 'table'] as const) {
        await facilitator.chooseView(view);
        await keep(page, info, `results-${view}`, language);
      }
      await facilitator.chooseView('radar');
      for (const year of await page.getByRole('checkbox').all()) await year.check();
      await keep(page, info, 'results-years', language);
    });
  });
}

async function keep(page: Page, info: TestInfo, screen: string, language: Language): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const height = info.project.name === 'phone' ? 1200 : 1140;
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
  await page.screenshot({ path: `docs/screenshots/${screen}-${language}-${info.project.name}.png` });
}

/** With one character too few in one line and one too many at its end. */
function changedOnTheWay(block: string): string {
  const lines = block.split('\n');
  return lines.with(2, `${lines[2]?.slice(1) ?? ''}A`).join('\n');
}

/** As it comes out of the printer: the first A4. */
async function keepPrinted(page: Page, info: TestInfo, screen: string, language: Language): Promise<void> {
  if (info.project.name === 'phone') return;
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  // An A4 at 96 dpi.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.getByRole('article').getByRole('img').first().waitFor();
  await page.screenshot({ path: `docs/screenshots/${screen}-${language}-paper.png` });
  await page.emulateMedia({ media: 'screen' });
  if (size !== null) await page.setViewportSize(size);
}
