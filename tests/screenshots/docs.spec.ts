import type { Page, TestInfo } from '@playwright/test';

import { LANGUAGES, type Language } from '../../src/i18n/Language.ts';
import { Facilitator } from '../e2e/support/facilitator.ts';
import { instrument, Member } from '../e2e/support/member.ts';
import { test } from '../e2e/support/test.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const NAMES: Record<Language, string> = {
  nl: 'Lerarennetwerk Taal in elk vak',
  en: 'Language in every subject',
};
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
