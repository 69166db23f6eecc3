import { expect, type Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './answers.ts';
import { sentFrom } from './elsewhere.ts';
import { Facilitator } from './facilitator.ts';
import { paste } from './ownDevice.ts';

/** What a facilitator sees from the answers that come in to the wall and the report. */
export async function roomScreens(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const rounds = textsIn.nl.lateAnswers;
  const dialogue = textsIn.nl.dialogueArea;
  const collecting = textsIn.nl.collecting;
  const facilitator = new Facilitator(page);
  await page.goto('/');
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 12 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const link = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  const everybody = Array.from({ length: 11 }, (_, person) => sentFrom(link, answersOf(person)));
  const sent = await Promise.all(everybody);

  await page.goto(`${round}/inbox`);
  await paste(page, sent.slice(0, 8).join('\n'));
  await page.getByText(textsIn.nl.inboxScreen.handedInOf(8, 12)).waitFor();
  await look('taken-in');
  await paste(page, 'no message at all');
  await page.getByText(collecting.refusedTitle).waitFor();
  await look('refused');
  await page.goto(round);
  await facilitator.closeRound();
  await look('results');

  await page.goto(`${round}/inbox`);
  await paste(page, sent.slice(8).join('\n'));
  await page.getByText(collecting.added(3)).waitFor();
  await page.goto(round);
  await page.getByRole('button', { name: rounds.publishAgain(2) }).waitFor();
  await look('late-answers');
  await page.getByRole('button', { name: rounds.publishAgain(2) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: rounds.publishConfirm(2) })
    .click();
  await expect(page.locator('main > header')).toContainText(/editie 2/i);
  await look('second-edition');

  await page.locator('main summary').nth(2).click();
  const dimension = page.locator('details[open]').first();
  await dimension.getByLabel(dialogue.attention).check();
  await dimension.getByLabel(dialogue.note).fill('Elkaars lessen bezoeken');
  await dimension.getByRole('button', { name: dialogue.addStory }).click();
  await dimension.getByLabel(dialogue.story(1)).fill('Iemand durfde het voor te doen.');
  await dimension.getByRole('button', { name: dialogue.addPlan }).click();
  await dimension.getByLabel(dialogue.what, { exact: true }).fill('Elkaars les bezoeken');
  await expect(dimension.getByText(dialogue.saved)).toBeVisible();
  await dimension.getByRole('button', { name: dialogue.undo }).click();
  await expect(dimension.getByText(dialogue.saved)).toBeVisible();
  await look('written');

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.getByText(textsIn.nl.printedReport.not).waitFor();
  await look('report');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: textsIn.nl.presenterScreen.present, exact: true }).click();
  await expect(page).toHaveTitle(`${textsIn.nl.presenterScreen.title} · SRT`);
  await look('wall');
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('ArrowRight');
    await look(`wall, dimension ${step}`);
  }
  await page.keyboard.press('ArrowDown');
  await look('wall, question');
}
