import type { Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { invitedElsewhere } from './support/elsewhere.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument, Member } from './support/member.ts';
import { expect, test } from './support/test.ts';

const { storageLossNotice, startTrouble, networkForm, inboxScreen, dialogueArea } = textsIn.nl;
const DATABASE = 'srt';

const LOSSES = {
  'a newer version upgrades it in another tab': {
    happens: (page: Page) =>
      page.evaluate(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open(name, 1_000);
            request.onerror = reject;
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          }),
        DATABASE,
      ),
    says: storageLossNotice.newerTitle,
    afterwards: startTrouble.newerTitle,
  },
  'it is deleted in another tab': {
    happens: (page: Page) =>
      page.evaluate(
        (name) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onerror = reject;
            request.onsuccess = () => {
              resolve();
            };
          }),
        DATABASE,
      ),
    says: storageLossNotice.goneTitle,
    afterwards: textsIn.nl.homeScreen.title,
  },
  'the browser clears what the site stored': {
    happens: async (page: Page) => {
      const browser = await page.context().newCDPSession(page);
      const origin = new URL(page.url()).origin;
      await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    },
    says: storageLossNotice.goneTitle,
    afterwards: textsIn.nl.homeScreen.title,
  },
};

for (const [what, { happens, says, afterwards }] of Object.entries(LOSSES)) {
  test(`when ${what}, every open screen says so at once and keeps what was typed`, async ({
    context,
    page,
  }) => {
    const screens = await openScreens(page, () => context.newPage());
    await happens(page);
    for (const screen of [page, ...screens.all]) {
      await expect(screen.getByRole('alert').filter({ hasText: says })).toBeVisible();
      await expect(screen.getByRole('button', { name: storageLossNotice.reload })).toBeInViewport();
    }
    await expect(screens.form.getByLabel(networkForm.name)).toHaveValue('Lerarennetwerk in wording');
    await expect(screens.inbox.getByLabel(inboxScreen.textLabel)).toHaveValue('nog niet opgenomen');
    await expect(screens.room.getByLabel(dialogueArea.note).first()).toHaveValue(
      'Een zin die nog niet af is',
    );
    await expect(screens.answering.getByRole('radio', { checked: true })).toHaveCount(1);

    await page.getByRole('button', { name: storageLossNotice.reload }).click();
    await expect(page.getByRole('heading', { level: 1, name: afterwards })).toBeVisible();
  });
}

/** One tab of each kind of screen, with something typed or tapped where that is possible. */
async function openScreens(page: Page, newTab: () => Promise<Page>) {
  const at = async (address: string) => {
    const tab = await newTab();
    await tab.goto(address);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    return tab;
  };
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 12 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const inbox = await at(`${page.url()}/inbox`);
  await inbox.getByLabel(inboxScreen.textLabel).fill('nog niet opgenomen');

  const form = await at('/#/networks/new');
  await form.getByLabel(networkForm.name).fill('Lerarennetwerk in wording');

  await page.goto('/');
  await facilitator.lookAtExample();
  const room = await at(page.url());
  await room.locator('main details summary').first().click();
  await room.getByLabel(dialogueArea.note).first().fill('Een zin die nog niet af is');
  const wall = await newTab();
  await wall.goto(page.url().replace(/results$/, 'present'));
  await wall.getByRole('img').first().waitFor();

  const answering = await at(`/#${await invitedElsewhere('Lerarennetwerk Elders')}`);
  const member = new Member(answering);
  await member.begin();
  await member.choose(instrument.items[0]?.id ?? '', 4);

  const office = await at('/#/research');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { form, inbox, room, answering, all: [form, inbox, room, wall, answering, office] };
}
