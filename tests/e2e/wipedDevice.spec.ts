import type { Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { Facilitator } from './support/facilitator.ts';
import { answeredAt, answeredOn, messageOf, paste } from './support/ownDevice.ts';
import { expect, test } from './support/ownServer.ts';

const texts = textsIn.nl;

test('a member whose browser cleared everything says so, and the facilitator sees how many stand beside an earlier one', async ({
  app,
  page,
  browser,
}) => {
  await page.goto(app.address);
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: texts.inviteScreen.ownDevice }).click();
  const invitation = await page.getByLabel(texts.inviteByLink.linkLabel).inputValue();

  const member = await answeredAt(browser, invitation, answersOf(0));
  const earlier = await messageOf(member);
  await clearEverything(member, app.address);
  await member.goto(invitation);
  await answeredOn(member, answersOf(1), { before: true });
  const later = await messageOf(member);

  await page.goto(`${round}/inbox`);
  await paste(page, earlier);
  await expect(page.getByText(texts.inboxScreen.handedInOf(1, 6))).toBeVisible();
  await paste(page, later);
  await expect(page.getByText(texts.inboxScreen.handedInOf(2, 6))).toBeVisible();
  await expect(page.getByText(texts.notToldApart.besideEarlier(2, 1))).toBeVisible();
  await page.goto(`${round}/close`);
  await expect(page.getByText(texts.notToldApart.besideEarlier(2, 1))).toBeVisible();
  await expect(page.getByText(texts.whatClosingShows.meanHidden(6))).toBeVisible();
});

/** As the browser's own "clear site data" does, whatever the site does or wants. */
async function clearEverything(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'all',
  });
  await devtools.detach();
}
