import type { Page } from '@playwright/test';

import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';

interface RoundToPrepare {
  readonly asksRole: boolean;
  /** As the form has it when it is not given. */
  readonly forResearch?: boolean;
  /** Not unless it is given. */
  readonly secondKeeper?: boolean;
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
    const texts = textsIn[this.language];
    await this.page.getByRole('link', { name: textsIn[this.language].homeScreen.facilitatorAction }).click();
    await this.page.getByRole('link', { name: texts.networksScreen.newNetwork }).click();
    await this.page.getByLabel(texts.networkForm.name).fill(name);
    await this.page.getByLabel(texts.networkForm.memberCount).fill(String(members));
    await this.page.getByRole('button', { name: texts.networkForm.save }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  async prepareRound({
    asksRole,
    forResearch,
    secondKeeper = false,
    slips,
    schoolYear,
  }: RoundToPrepare): Promise<void> {
    const texts = textsIn[this.language].roundForm;
    await this.page.getByRole('link', { name: textsIn[this.language].networkScreen.prepareRound }).click();
    await this.page.getByLabel(texts.asksRole).setChecked(asksRole);
    await this.page.getByLabel(texts.secondKeeper).setChecked(secondKeeper);
    if (forResearch !== undefined) await this.page.getByLabel(texts.forResearch).setChecked(forResearch);
    if (schoolYear !== undefined) await this.page.getByLabel(texts.schoolYear).selectOption(schoolYear);
    if (slips !== undefined) await this.page.getByLabel(texts.slips, { exact: true }).fill(String(slips));
    await this.page.getByRole('button', { name: texts.save }).click();
    await this.page
      .getByRole(secondKeeper ? 'link' : 'button', {
        name: textsIn[this.language].roundScreen.open,
        exact: true,
      })
      .waitFor();
  }

  async openRound(): Promise<void> {
    const texts = textsIn[this.language].roundScreen;
    await this.page.getByRole('button', { name: texts.open, exact: true }).click();
    await this.page.getByRole('button', { name: texts.openConfirm }).click();
    await this.page.getByRole('link', { name: texts.pass }).waitFor();
  }

  /** Of a round with two keepers: to where the second key is handed over. */
  async toHandOverKey(): Promise<void> {
    const { roundScreen, handOverKeyScreen } = textsIn[this.language];
    await this.page.getByRole('link', { name: roundScreen.open, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: handOverKeyScreen.title }).waitFor();
  }

  /** `code`: the check code that the second keeper reads aloud. */
  async openHandedOver(code: string): Promise<void> {
    const { roundScreen, handOverKeyScreen } = textsIn[this.language];
    await this.page.getByLabel(handOverKeyScreen.checkCode).fill(code);
    await this.page.getByRole('button', { name: handOverKeyScreen.open }).click();
    await this.page.getByRole('link', { name: roundScreen.pass }).waitFor();
  }

  /** The check code on the sheet that comes out of the printer. */
  async codeOnSheet(): Promise<string> {
    const { checkCode } = textsIn[this.language].printedSecondKey;
    const before = checkCode('·').split('·')[0] ?? '';
    const line = this.page.getByText(new RegExp(`${before}[0-9]{2} [0-9]{2}`));
    return (await line.innerText()).slice(before.length).slice(0, 5);
  }

  async passTheDevice(): Promise<void> {
    await this.page.getByRole('link', { name: textsIn[this.language].roundScreen.pass }).click();
  }

  /** Closes the round and comes to the results room. */
  async closeRound(): Promise<void> {
    const closing = textsIn[this.language].closingScreen;
    await this.page.getByRole('link', { name: textsIn[this.language].roundScreen.close }).click();
    await this.page.getByRole('button', { name: closing.close }).click();
    await this.page
      .getByRole('heading', { level: 1, name: textsIn[this.language].resultsRoom.title })
      .waitFor();
  }

  async lookAtExample(): Promise<void> {
    const { page, language } = this;
    await page.getByRole('button', { name: textsIn[language].homeScreen.exampleAction }).click();
    await page.getByRole('link', { name: textsIn[language].networkScreen.toResults }).first().click();
    await page.getByRole('heading', { level: 1, name: textsIn[language].resultsRoom.title }).waitFor();
  }

  async chooseView(view: 'radar' | 'dots' | 'table'): Promise<void> {
    await this.page.getByRole('radio', { name: textsIn[this.language].picture.views[view] }).check();
  }

  /** Lays every school year that the room has beside one another. */
  async chooseEveryYear(): Promise<void> {
    const years = this.page.getByRole('checkbox', { name: /\d{4}.\d{4}/ });
    await years.first().waitFor();
    for (const year of await years.all()) await year.check();
  }
}
