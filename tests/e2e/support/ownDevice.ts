import type { Browser, Page } from '@playwright/test';

import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type GivenAnswers, Member } from './member.ts';
import { expect, storedFiles } from './ownServer.ts';

/** A phone of somebody's own, with the app at this address on it, ready to go on without a server. */
export async function phoneAt(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(address);
  await expect.poll(() => storedFiles(page).then((files) => files.length)).toBeGreaterThan(5);
  return page;
}

/** A phone that has opened the invitation and come to the message that goes to the facilitator. */
export async function answeredAt(browser: Browser, invitation: string, answers: GivenAnswers): Promise<Page> {
  const page = await phoneAt(browser, invitation);
  expect(page.url()).not.toContain('invitation');
  await answeredOn(page, answers);
  return page;
}

/** From the explanation to the message; on a device that no longer knows what was handed in, saying so where it is so. */
export async function answeredOn(
  page: Page,
  answers: GivenAnswers,
  said: { readonly before?: boolean } = {},
): Promise<void> {
  const member = new Member(page);
  await member.begin(said);
  await member.answerEverything(answers);
  await page.getByRole('button', { name: member.texts.checkStep.handIn }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: textsIn.nl.handInScreen.sendTitle }),
  ).toBeVisible();
}

/** What the member would copy into a message. */
export function messageOf(member: Page): Promise<string> {
  return member.getByLabel(textsIn.nl.waysToSend.theText).inputValue();
}

/** On the facilitator's page of what comes in. */
export async function paste(page: Page, text: string, language: Language = 'nl'): Promise<void> {
  const texts = textsIn[language].inboxScreen;
  await page.getByLabel(texts.textLabel).fill(text);
  await page.getByRole('button', { name: texts.takeText }).click();
}
