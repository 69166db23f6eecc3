import type { Page } from '@playwright/test';

import type { Edition } from '#aggregation/Edition.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf, meanInWords } from './support/answers.ts';
import { Facilitator } from './support/facilitator.ts';
import { instrument, Member } from './support/member.ts';
import { answeredAt, messageOf, paste, phoneAt } from './support/ownDevice.ts';
import { expect, storedFiles, test } from './support/ownServer.ts';
import { shownFigures } from './support/shownFigures.ts';

const texts = textsIn.nl;
const PASSPHRASE = 'vier groene stoelen op een rij';

test('members answer on their own devices, the answers come in by text, link and file, and a third device publishes the same figures', async ({
  app,
  page,
  browser,
}) => {
  await page.goto(app.address);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const invitation = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  expect(invitation.length).toBeLessThanOrEqual(700);

  const members = [];
  for (let person = 0; person < 5; person += 1)
    members.push(await answeredAt(browser, invitation, answersOf(person)));
  const [first, second, third, fourth, fifth] = members;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('Five members were to answer.');
  const [device, another] = [await phoneAt(browser, app.address), await phoneAt(browser, app.address)];
  await app.kill();

  // From here on there is no server any more.
  await page.goto(`${round}/inbox`);
  await paste(page, `Beste facilitator,\n\n> ${(await messageOf(first)).replaceAll('\n', '\n> ')}\n\nGroet!`);
  await counts(page, 1);
  await page.goto(await linkOf(second));
  await expect(
    page.getByRole('heading', { level: 1, name: textsIn.nl.collectLinkScreen.linkTaken }),
  ).toBeVisible();
  await page.goto(`${round}/inbox`);
  await counts(page, 2);
  await page
    .locator('input[type=file]')
    .setInputFiles([await fileOf(third), await fileOf(fourth), await fileOf(third)]);
  await counts(page, 4);
  await paste(page, `${await messageOf(first)}\n${await messageOf(fifth)}\n${await messageOf(fifth)}`);
  await counts(page, 5);
  await expect(page.getByRole('main')).not.toContainText(/student|leraar|helemaal/);

  // One member withdraws, and comes back with other answers.
  await fifth.getByRole('button', { name: texts.handInScreen.withdraw }).click();
  await fifth.getByRole('dialog').getByRole('button', { name: texts.handInScreen.withdrawConfirm }).click();
  await expect(
    fifth.getByRole('heading', { level: 1, name: texts.handInScreen.sendWithdrawalTitle }),
  ).toBeVisible();
  const before = await messageOf(fifth);
  await paste(page, before);
  await counts(page, 4);
  await fifth
    .getByRole('button', { name: texts.handInScreen.againAfterAll })
    .or(fifth.getByRole('link', { name: texts.handInScreen.againAfterAll }))
    .click();
  await changeFirstAnswer(fifth, 5);
  await expect(fifth.getByLabel(texts.waysToSend.theText)).not.toHaveValue(before);
  await paste(page, await messageOf(fifth));
  await counts(page, 5);

  // A co-facilitator takes the network over, closes the round there, and sees what the first one sees.
  await page.goto(`${app.address}#/backup`);
  await page.getByLabel(textsIn.nl.makeBackup.passphrase).first().fill(PASSPHRASE);
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: textsIn.nl.makeBackup.make }).click(),
  ]);
  await page.goto(round);
  await facilitator.closeRound();
  await facilitator.chooseView('table');
  const everybody = [0, 1, 2, 3].map(answersOf);
  everybody.push({ ...answersOf(4), [instrument.items[0]?.id ?? '']: 5 });
  const figures = await shownFigures(page, 'table');
  expect(figures).toEqual(instrument.dimensions.map(({ id }) => meanInWords(id, everybody)));

  await takeIn(device, await backup.path(), 'een heel andere wachtzin');
  await expect(
    device.getByText(textsIn.nl.takeInBackup.refused['wrong-passphrase-or-altered']),
  ).toBeVisible();
  await takeIn(device, await backup.path(), PASSPHRASE);
  // Five answers, one withdrawal, and the answers that came after it.
  await expect(device.getByText(/7 inzendingen/)).toBeVisible();
  await device.goto(round);
  const cofacilitator = new Facilitator(device);
  await cofacilitator.closeRound();
  await cofacilitator.chooseView('table');
  expect(await shownFigures(device, 'table')).toEqual(figures);
  const [edition] = await storedEditions(page);
  expect(await storedEditions(device)).toEqual([
    { ...edition, restored: true, hash: expect.not.stringMatching(edition?.hash ?? '') as unknown },
  ]);

  // The member's own link means nothing on a device without the round.
  await another.goto(await linkOf(first));
  await expect(another.getByRole('main')).toBeVisible();
  await expect(another.getByText(textsIn.nl.inboxScreen.handedIn(1))).toHaveCount(0);
});

test('a damaged invitation says so in one sentence', async ({ page }) => {
  await page.goto('/');
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const invitation = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();
  await page.goto(invitation.slice(0, -8));
  await expect(
    page.getByRole('heading', { level: 1, name: texts.invitationScreen.refusedTitle }),
  ).toBeVisible();
});

/** What the member would copy as a link. */
async function linkOf(member: Page): Promise<string> {
  await member.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await member.getByRole('button', { name: texts.waysToSend.copyLink }).click();
  await expect(member.getByText(texts.waysToSend.linkCopied)).toBeVisible();
  return member.evaluate(() => navigator.clipboard.readText());
}

async function fileOf(member: Page): Promise<string> {
  const [download] = await Promise.all([
    member.waitForEvent('download'),
    member.getByRole('button', { name: texts.waysToSend.saveFile }).click(),
  ]);
  const path = test.info().outputPath(download.suggestedFilename().replace('.srt', `-${files}.srt`));
  files += 1;
  await download.saveAs(path);
  return path;
}
let files = 0;

/** The editions as they are on the device, to the last character. */
function storedEditions(page: Page): Promise<readonly Edition[]> {
  return page.evaluate(
    () =>
      new Promise<readonly Edition[]>((resolve, reject) => {
        const opening = indexedDB.open('srt');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const reading = opening.result.transaction('editions').objectStore('editions').getAll();
          reading.onerror = reject;
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as readonly Edition[]);
          };
        };
      }),
  );
}

async function counts(page: Page, count: number): Promise<void> {
  await expect(page.getByText(textsIn.nl.inboxScreen.handedInOf(count, 6))).toBeVisible();
}

async function changeFirstAnswer(page: Page, answer: number): Promise<void> {
  const member = new Member(page);
  const first = instrument.items[0]?.id ?? '';
  await page.goto(page.url().replace(/#\/answer\/([^/]+).*/, `#/answer/$1/questions/item-${first}`));
  await member.choose(first, answer);
  await page.goto(page.url().replace(/questions.*/, 'questions/check'));
  await page.getByRole('button', { name: member.texts.checkStep.handIn }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.handInScreen.sendTitle })).toBeVisible();
}

async function takeIn(page: Page, file: string, passphrase: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/backup`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel(textsIn.nl.takeInBackup.passphraseOfFile).fill(passphrase);
  await page.getByRole('button', { name: textsIn.nl.takeInBackup.takeIn }).click();
}
