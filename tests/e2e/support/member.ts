import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

import type { Instrument } from '#instrument/Instrument.ts';
import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';

/** The instrument that comes with the app, as its file has it. */
export const instrument = JSON.parse(readFileSync('instruments/srt/1.0.0.json', 'utf8')) as Instrument;

/** Answers by item id; an item that is absent stays unanswered. */
export type GivenAnswers = Readonly<Record<string, number | 'na'>>;

/** What a member does, in the words of the screen. */
export class Member {
  readonly texts: (typeof textsIn)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language = 'nl',
  ) {
    this.texts = textsIn[language];
  }

  /** From who sees what to the first step. */
  async begin(said: { readonly before?: boolean } = {}): Promise<void> {
    await this.agree(said);
    await this.page.getByRole('button', { name: this.texts.welcomeScreen.begin }).click();
    await this.page.getByRole('button', { name: this.texts.questionnaire.next, exact: true }).waitFor();
  }

  /** Takes part, and on a device of their own says that it is the first time, or not. */
  async agree({ before = false } = {}): Promise<void> {
    const { consent, beforeNo, beforeYes } = this.texts.welcomeScreen;
    await this.page.getByLabel(consent).check();
    const answer = this.page.getByLabel(before ? beforeYes : beforeNo, { exact: true });
    if (await answer.isVisible()) await answer.check();
  }

  async next(): Promise<void> {
    const title = this.page.locator('main > header');
    const before = await title.innerText();
    await this.page.getByRole('button', { name: this.texts.questionnaire.next, exact: true }).click();
    await expect(title).not.toHaveText(before, { useInnerText: true });
  }

  async sayRole(role: string): Promise<void> {
    await this.page.getByLabel(role, { exact: true }).check();
    await this.saved();
    await this.next();
  }

  /** Chooses an answer the way a thumb does: anywhere on its row. */
  async choose(item: string, answer: number | 'na'): Promise<void> {
    const row = this.page
      .locator(`[data-item="${item}"] label`)
      .filter({ has: this.page.locator(`[value="${answer}"]`) });
    await row.click();
    await expect(row.getByRole('radio')).toBeChecked();
    await this.saved();
  }

  async answerPage(answers: GivenAnswers): Promise<void> {
    for (const item of await this.itemsOnScreen()) {
      const answer = answers[item];
      if (answer !== undefined) await this.choose(item, answer);
    }
  }

  /** From this page of items to the check. */
  async answerEverything(answers: GivenAnswers): Promise<void> {
    const toCheck = this.page.getByRole('button', { name: this.texts.questionsScreen.toCheck });
    await this.answerPage(answers);
    while (!(await toCheck.isVisible())) {
      await this.next();
      await this.answerPage(answers);
    }
    await toCheck.click();
    await this.page.getByRole('heading', { level: 1, name: this.texts.checkStep.checkTitle }).waitFor();
  }

  async handIn(): Promise<void> {
    await this.page.getByRole('button', { name: this.texts.checkStep.handIn }).click();
    await this.page.getByRole('heading', { level: 1, name: this.texts.handedInScreen.doneTitle }).waitFor();
  }

  async passOn(): Promise<void> {
    await this.page.getByRole('link', { name: this.texts.handedInScreen.nextPerson }).click();
    await this.page.getByLabel(this.texts.welcomeScreen.consent).waitFor();
  }

  async itemsOnScreen(): Promise<readonly string[]> {
    return this.page
      .locator('[data-item]')
      .evaluateAll((items) => items.map((item) => item.dataset['item'] ?? ''));
  }

  private async saved(): Promise<void> {
    await expect(this.page.getByText(this.texts.questionsScreen.saved)).toBeVisible();
  }
}
