import type { Locator, Page, TestInfo } from '@playwright/test';

import { simulateResponses } from '#example/simulateResponses.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import type { Response } from '#response/Response.ts';
import { type Language, LANGUAGES } from '#shared/Language.ts';
import { answersOf } from '#tests/e2e/support/answers.ts';
import { sentFrom } from '#tests/e2e/support/elsewhere.ts';
import { Facilitator } from '#tests/e2e/support/facilitator.ts';
import { instrument, Member } from '#tests/e2e/support/member.ts';
import { paste } from '#tests/e2e/support/ownDevice.ts';
import { ResearchOffice } from '#tests/e2e/support/researchOffice.ts';
import { test } from '#tests/e2e/support/test.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const NAMES: Record<Language, string> = {
  nl: 'Lerarennetwerk Taal in elk vak',
  en: 'Language in every subject',
};
const WORDS = {
  nl: {
    note: 'We merken dat iedereen het doel anders zou uitleggen. Daar willen we eerder over praten.',
    what: 'Elke bijeenkomst begint met het doel van dit jaar',
    who: 'wie de bijeenkomst voorbereidt',
    when: 'vanaf januari',
    sign: 'We noemen het doel zonder dat iemand ernaar vraagt',
  },
  en: {
    note: 'Each of us would explain the goal in another way. We want to talk about that sooner.',
    what: 'Every meeting begins with the goal of this year',
    who: 'whoever prepares the meeting',
    when: 'from January on',
    sign: 'We name the goal without being asked',
  },
} satisfies Record<Language, object>;
const OFFICES: Record<Language, string> = { nl: 'Onderzoeksbureau De Brug', en: 'Research office De Brug' };
const NETWORKS_OF_OFFICE: Record<Language, readonly string[]> = {
  nl: ['Academische werkplaats Rekenen', 'Lerarennetwerk Taal in elk vak', 'PLG Burgerschap'],
  en: ['Academic workplace Arithmetic', 'Language in every subject', 'PLC Citizenship'],
};
/** Of the example network, the latest first. */
const YEAR_WITH_ROLES = 1;
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
      await page.getByLabel(member.texts.welcomeScreen.consent).waitFor();
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
      await page.getByRole('link', { name: textsIn[language].inviteScreen.ownDevice }).click();
      const link = await page.getByLabel(textsIn[language].inviteByLink.linkLabel).inputValue();
      await keep(page, info, 'invite', language);
      await keepPrinted(page, info, 'poster', language, page.getByRole('article'));

      const sent = await Promise.all(people.map((person) => sentFrom(link, answersOf(person))));
      await page.goto(`${round}/inbox`);
      await paste(page, [...sent, changedOnTheWay(sent[0] ?? '')].join('\n'), language);
      await page.getByText(textsIn[language].inboxScreen.handedInOf(people.length, 14)).waitFor();
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
      await member.page.getByRole('button', { name: member.texts.checkStep.handIn }).click();
      await member.page.getByText(textsIn[language].receipt.title).waitFor();
      await keep(member.page, info, 'hand-in', language);
      await member.page.getByRole('button', { name: textsIn[language].showCode.show }).click();
      await keep(member.page, info, 'code', language);
      await member.page.getByRole('button', { name: textsIn[language].showCode.close }).click();
      await member.page.getByRole('link', { name: textsIn[language].whereYouAre.toOwnPicture }).click();
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
      await page.getByRole('link', { name: textsIn[language].inviteScreen.ownDevice }).click();
      await page.getByText(textsIn[language].slipInvitations.title).waitFor();
      await keepPrinted(page, info, 'slips', language, page.getByRole('article'));
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

    test(`the research office in ${language}`, async ({ page, browser }, info) => {
      if (info.project.name === 'phone') return;
      const office = new ResearchOffice(page, OFFICES[language], language);
      const invitation = await office.begin();
      const files: string[] = [];
      for (const [place, name] of NETWORKS_OF_OFFICE[language].entries()) {
        const answers = simulated(place).map(({ answers }) => answers);
        const network = { name, members: answers.length + 2, answers };
        const file = info.outputPath(`${place}.srt.json`);
        await (await office.packageFrom(browser, invitation, network)).saveAs(file);
        files.push(file);
      }
      const texts = textsIn[language];
      await page.getByLabel(texts.takeInPackages.chooseFiles).setInputFiles(files);
      await page.getByRole('region', { name: texts.coverage.tableLabel }).waitFor();
      await keep(page, info, 'research', language);
      await page.getByRole('link', { name: texts.coverage.toFigures }).click();
      await page.getByRole('table').first().waitFor();
      await keep(page, info, 'reliability', language);
      await page.goBack();
      await page.getByRole('link', { name: texts.coverage.toDataset }).click();
      await page.getByRole('button', { name: textsIn[language].riskOfRows.apply }).waitFor();
      await keep(page, info, 'dataset', language);
    });

    test(`the picture by role in ${language}`, async ({ page }, info) => {
      await page.goto('/');
      const facilitator = new Facilitator(page, language);
      await facilitator.lookAtExample();
      await page.goBack();
      await page
        .getByRole('link', { name: textsIn[language].networkScreen.toResults })
        .nth(YEAR_WITH_ROLES)
        .click();
      const title = page.getByRole('heading', { name: textsIn[language].resultsRoom.byRole });
      await keep(page, info, 'results-roles', language, title);
    });

    test(`a meeting in ${language}`, async ({ page }, info) => {
      await page.goto('/');
      await new Facilitator(page, language).lookAtExample();
      const texts = textsIn[language].dialogueArea;
      const words = WORDS[language];
      await page.locator('summary').nth(1).click();
      const dimension = page.locator('details[open]');
      await dimension.getByLabel(texts.attention).check();
      await dimension.getByLabel(texts.note).fill(words.note);
      await dimension.getByRole('button', { name: texts.addPlan }).click();
      for (const field of ['what', 'who', 'when', 'sign'] as const) {
        await dimension.getByLabel(texts[field], { exact: true }).fill(words[field]);
      }
      await dimension.getByText(texts.saved).waitFor();
      await dimension.getByLabel(texts.sign).blur();
      await keep(page, info, 'dialogue', language, dimension.getByRole('heading', { name: texts.talk }));
      await keepPrinted(page, info, 'report', language, page.getByRole('main'));
      await keepWall(page, info, 'presenting', language);
    });
  });
}

async function keep(
  page: Page,
  info: TestInfo,
  screen: string,
  language: Language,
  from?: Locator,
): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const height = info.project.name === 'phone' ? 1200 : 1140;
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
  await from?.evaluate((element) => {
    element.scrollIntoView();
  });
  await page.screenshot({ path: `docs/screenshots/${screen}-${language}-${info.project.name}.png` });
}

/** What the members of one of the office's networks answered; the last network is small. */
function simulated(place: number): readonly Response[] {
  return simulateResponses({
    instrument: parsedInstrument(),
    members: [14, 12, 6][place] ?? 0,
    seed: 40 + place,
    levels: Object.fromEntries(
      instrument.dimensions.map(({ id }, at) => [id, 0.55 + 0.05 * ((at + 2 * place) % 5)]),
    ),
  });
}

function parsedInstrument(): Instrument {
  const parsed = parseInstrument(instrument);
  if (!parsed.ok) throw new Error('The instrument of the app has faults.');
  return parsed.value;
}

/** With one character too few in one line and one too many at its end. */
function changedOnTheWay(block: string): string {
  const lines = block.split('\n');
  return lines.with(2, `${lines[2]?.slice(1) ?? ''}A`).join('\n');
}

/** As it comes out of the printer: the first A4, once there is a drawing in what is printed. */
async function keepPrinted(
  page: Page,
  info: TestInfo,
  screen: string,
  language: Language,
  printed: Locator,
): Promise<void> {
  if (info.project.name === 'phone') return;
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  // An A4 at 96 dpi.
  await page.setViewportSize({ width: 794, height: 1123 });
  await printed.getByRole('img').first().waitFor();
  if (screen === 'report') await asFirstPage(page);
  await page.screenshot({ path: `docs/screenshots/${screen}-${language}-paper.png` });
  await page.evaluate(() => {
    document.body.style.padding = '';
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  if (size !== null) await page.setViewportSize(size);
}

/** Margins, and page breaks before what has to stay whole, come with a printer only. */
async function asFirstPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.padding = '14mm 18mm 18mm';
    scrollTo(0, 0);
    const end = innerHeight - parseFloat(getComputedStyle(document.body).paddingBottom);
    for (const block of document.querySelectorAll<HTMLElement>('main *')) {
      const staysWhole = getComputedStyle(block).breakInside === 'avoid';
      if (staysWhole && block.getBoundingClientRect().bottom > end) block.style.visibility = 'hidden';
    }
  });
}

/** At the first dimension, as a projector shows it. */
async function keepWall(page: Page, info: TestInfo, screen: string, language: Language): Promise<void> {
  if (info.project.name === 'phone') return;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: textsIn[language].presenterScreen.present, exact: true }).click();
  await page.getByRole('button', { name: textsIn[language].presenterScreen.next, exact: true }).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `docs/screenshots/${screen}-${language}-wall.png` });
}
