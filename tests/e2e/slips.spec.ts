import type { Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { Facilitator } from './support/facilitator.ts';
import { answeredAt, messageOf, paste } from './support/ownDevice.ts';
import { expect, storedFiles, test } from './support/ownServer.ts';

const texts = textsIn.nl;

test('of one slip one response counts, whoever else answers with it, and it can still be revised and withdrawn', async ({
  app,
  page,
  browser,
}) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false, slips: 7 });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  await expect(page.getByRole('button', { name: textsIn.nl.slipInvitations.print })).toBeVisible();
  await expect(page.getByLabel(textsIn.nl.inviteByLink.linkLabel)).toHaveCount(0);
  const slips = await printedLinks(page);
  expect(slips).toHaveLength(7);
  expect(new Set(slips).size).toBe(7);
  const [first = '', second = ''] = slips;

  const holder = await answeredAt(browser, first, answersOf(0));
  const anotherHolder = await answeredAt(browser, second, answersOf(1));
  const copier = await answeredAt(browser, first, answersOf(2));
  await app.kill();

  await page.goto(`${round}/inbox`);
  await paste(page, await messageOf(holder));
  await counts(page, 1);
  await paste(page, await messageOf(anotherHolder));
  await counts(page, 2);
  await paste(page, await messageOf(copier));
  await expect(page.getByText(texts.notToldApart.besideOnSlips(1))).toBeVisible();
  await counts(page, 2);
  await page.goto(`${round}/close`);
  await expect(page.getByText(texts.notToldApart.besideOnSlips(1))).toBeVisible();
  await page.goto(`${round}/inbox`);

  // One of the two takes theirs back, whichever the lot had named: the other one counts, and nothing stands beside it.
  await withdraw(holder);
  await paste(page, await messageOf(holder));
  await expect(page.getByText(texts.notToldApart.besideOnSlips(1))).toBeHidden();
  await counts(page, 2);
  await withdraw(copier);
  await paste(page, await messageOf(copier));
  await counts(page, 1);
});

async function withdraw(member: Page): Promise<void> {
  await member.getByRole('button', { name: textsIn.nl.handInScreen.withdraw }).click();
  await member
    .getByRole('dialog')
    .getByRole('button', { name: textsIn.nl.handInScreen.withdrawConfirm })
    .click();
  await expect(
    member.getByRole('heading', { level: 1, name: textsIn.nl.handInScreen.sendWithdrawalTitle }),
  ).toBeVisible();
}

/** As they stand in small print on the slips, which show on paper only. */
async function printedLinks(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const slips = page.getByRole('article');
  await expect(slips.first()).toBeVisible();
  const printed = await slips.allInnerTexts();
  await page.emulateMedia({ media: 'screen' });
  return printed.map((text) => /https?:\S+/.exec(text)?.[0] ?? '');
}

async function counts(page: Page, count: number): Promise<void> {
  await expect(page.getByText(texts.inboxScreen.handedInOf(count, 6))).toBeVisible();
}
