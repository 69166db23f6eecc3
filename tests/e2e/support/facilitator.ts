import type { Page } from '@playwright/test';

import { closingMessages } from '#i18n/closingMessages.ts';
import type { Language } from '#i18n/Language.ts';
import { homeMessages } from '#i18n/homeMessages.ts';
import { networkMessages } from '#i18n/networkMessages.ts';
import { pictureMessages } from '#i18n/pictureMessages.ts';
import { resultsMessages } from '#i18n/resultsMessages.ts';
import { roundFormMessages } from '#i18n/roundFormMessages.ts';
import { roundMessages } from '#i18n/roundMessages.ts';

interface RoundToPrepare {
  readonly asksRole: boolean;
  /** As the form has it when it is not given. */
  readonly forResearch?: boolean;
  readonly slips?: number;
  /** The one of today when it is not given. */
  readonly schoolYear?: string;
}

/** What a facilitator does, in the words of the screen. */
export class Facilitator {
  constructor(
    readonly page: Page,
    readonly language: Language = 'nl',
  ) {}

  async makeNetwork({ name, members }: { name: string; members: number }): Promise<void> {
    const texts = networkMessages[this.language];
    await this.page.getByRole('link', { name: homeMessages[this.language].facilitatorAction }).click();
    await this.page.getByRole('link', { name: texts.newNetwork }).click();
    await this.page.getByLabel(texts.name).fill(name);
    await this.page.getByLabel(texts.memberCount).fill(String(members));
    await this.page.getByRole('button', { name: texts.save }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async prepareRound({ asksRole, forResearch, slips, schoolYear }: RoundToPrepare): Promise<void> {
    const texts = roundFormMessages[this.language];
    await this.page.getByRole('link', { name: networkMessages[this.language].prepareRound }).click();
    await this.page.getByLabel(texts.asksRole).setChecked(asksRole);
    if (forResearch !== undefined) await this.page.getByLabel(texts.forResearch).setChecked(forResearch);
    if (schoolYear !== undefined) await this.page.getByLabel(texts.schoolYear).selectOption(schoolYear);
    if (slips !== undefined) await this.page.getByLabel(texts.slips, { exact: true }).fill(String(slips));
    await this.page.getByRole('button', { name: texts.save }).click();
    await this.page.getByRole('button', { name: roundMessages[this.language].open, exact: true }).waitFor();
  }

  async openRound(): Promise<void> {
    const texts = roundMessages[this.language];
    await this.page.getByRole('button', { name: texts.open, exact: true }).click();
    await this.page.getByRole('button', { name: texts.openConfirm }).click();
    await this.page.getByRole('link', { name: texts.pass }).waitFor();
  }

  async passTheDevice(): Promise<void> {
    await this.page.getByRole('link', { name: roundMessages[this.language].pass }).click();
  }

  /** Closes the round and comes to the results room. */
  async closeRound(): Promise<void> {
    const closing = closingMessages[this.language];
    await this.page.getByRole('link', { name: roundMessages[this.language].close }).click();
    await this.page.getByRole('button', { name: closing.close }).click();
    await this.page.getByRole('heading', { level: 1, name: resultsMessages[this.language].title }).waitFor();
  }

  async lookAtExample(): Promise<void> {
    const { page, language } = this;
    await page.getByRole('button', { name: homeMessages[language].exampleAction }).click();
    await page.getByRole('link', { name: networkMessages[language].toResults }).first().click();
    await page.getByRole('heading', { level: 1, name: resultsMessages[language].title }).waitFor();
  }

  async chooseView(view: 'radar' | 'dots' | 'table'): Promise<void> {
    await this.page.getByRole('radio', { name: pictureMessages[this.language].views[view] }).check();
  }
}
