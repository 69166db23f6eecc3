import type { Browser, Download, Page } from '@playwright/test';

import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { sentFrom } from './elsewhere.ts';
import { Facilitator } from './facilitator.ts';
import type { GivenAnswers } from './member.ts';
import { paste } from './ownDevice.ts';
import { expect } from './test.ts';

export interface AnsweredNetwork {
  readonly name: string;
  readonly members: number;
  /** Of those who handed in. */
  readonly answers: readonly GivenAnswers[];
}

/** A research office in the words of its screens, and the facilitators who work with it, each in a browser of their own. */
export class ResearchOffice {
  constructor(
    readonly page: Page,
    readonly name: string,
    readonly language: Language = 'nl',
  ) {}

  /** The key is made, and its file is among the downloads; gives the link for facilitators. */
  async begin(): Promise<string> {
    const texts = textsIn[this.language];
    await this.page.goto('/');
    await this.page.getByRole('link', { name: textsIn[this.language].homeScreen.researchAction }).click();
    await this.page.getByLabel(texts.keyOfOffice.officeName).fill(this.name);
    await this.page
      .getByLabel(texts.keyOfOffice.passphrase, { exact: true })
      .fill('vier groene stoelen op een rij');
    const [key] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: texts.keyOfOffice.make }).click(),
    ]);
    expect(key.suggestedFilename()).toBe('srt-office-key.srt.json');
    return this.page.getByLabel(texts.officeInvitation.linkLabel).inputValue();
  }

  /** A whole round by a facilitator who keeps the office, to the package of it. */
  async packageFrom(browser: Browser, invitation: string, network: AnsweredNetwork): Promise<Download> {
    const texts = textsIn[this.language];
    const context = await browser.newContext({ locale: this.language === 'nl' ? 'nl-NL' : 'en-GB' });
    const page = await context.newPage();
    await page.goto(invitation);
    await expect(page.getByRole('main')).toContainText(this.name);
    await page.getByRole('button', { name: texts.researchOfficeScreen.keep }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: texts.researchOfficeScreen.keptTitle }),
    ).toBeVisible();

    const facilitator = new Facilitator(page, this.language);
    await page.goto('/');
    await facilitator.makeNetwork(network);
    await facilitator.prepareRound({ asksRole: false });
    await facilitator.openRound();
    const round = page.url();
    await page.getByRole('link', { name: textsIn[this.language].inviteScreen.ownDevice }).click();
    const link = await page.getByLabel(textsIn[this.language].inviteByLink.linkLabel).inputValue();
    const sent = await Promise.all(network.answers.map((answers) => sentFrom(link, answers)));
    await page.goto(`${round}/inbox`);
    await paste(page, sent.join('\n'), this.language);
    const handedIn = textsIn[this.language].inboxScreen.handedInOf(network.answers.length, network.members);
    await expect(page.getByText(handedIn)).toBeVisible();
    await page.goto(round);
    await facilitator.closeRound();

    await page.goto(round);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.giveToResearch.make }).click(),
    ]);
    await expect(
      page.getByText(texts.giveToResearch.made(download.suggestedFilename(), this.name)),
    ).toBeVisible();
    return download;
  }
}
