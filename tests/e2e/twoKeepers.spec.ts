import type { Locator, Page } from '@playwright/test';

import { modulesOf, readByOther } from '#tests/support/scannedCode.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { browserWithFilm, photographOf, writeCameraFilm } from './support/cameraFilm.ts';
import { sentFrom } from './support/elsewhere.ts';
import { Facilitator } from './support/facilitator.ts';
import { paste, phoneAt } from './support/ownDevice.ts';
import { expect, test } from './support/ownServer.ts';

const texts = textsIn.nl;
const NETWORK = 'Lerarennetwerk Taal';
const PASSPHRASE = 'correct paard batterij nietje';

test('a year with two keepers: the second key goes to a phone, and the round closes before that phone’s code', async ({
  app,
  browser,
}, info) => {
  const film = info.outputPath('camera.y4m');
  const filmed = await browserWithFilm(film);
  const page = await phoneAt(filmed, app.address);
  const opened = await openedWithTwo(page, (link) => phoneAt(browser, link));
  const { round, keeper } = opened;
  await bringIn(page, opened, [0, 1, 2, 3, 4, 5, 6]);
  await expect(page.getByText(texts.inboxScreen.messagesIn(7))).toBeVisible();

  await keeper.getByRole('button', { name: texts.secondKeysScreen.show }).click();
  await writeCameraFilm(film, [await photographOf(keeper.getByRole('dialog').getByRole('img'))]);
  await page.goto(`${round}/close`);
  await page.getByRole('button', { name: texts.scanCodes.start }).click();
  await expect(page.getByText(texts.closingScreen.handedIn(7))).toBeVisible();
  await page.getByRole('button', { name: texts.closingScreen.close }).click();
  await page.getByRole('heading', { level: 1, name: texts.resultsRoom.title }).waitFor();
  await expect(page.locator('main > header')).toContainText('twee sleutelhouders');

  // Late answers wait, locked, until both are there again.
  await bringIn(page, opened, [7, 8, 9]);
  await page.goto(round);
  await page.getByRole('button', { name: texts.secondKeyBox.give }).click();
  await page.getByRole('button', { name: texts.scanCodes.start }).click();
  await expect(page.getByText(texts.lateAnswers.lateDiffer(3, 1))).toBeVisible();
  await page.getByRole('button', { name: texts.lateAnswers.publishAgain(2) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: texts.lateAnswers.publishConfirm(2) })
    .click();
  await page.getByRole('heading', { level: 1, name: texts.resultsRoom.title }).waitFor();
  await filmed.close();
});

test('neither the laptop, nor a second profile with its backup and made-up messages, opens an answer alone', async ({
  app,
  browser,
}) => {
  const page = await phoneAt(browser, app.address);
  const opened = await openedWithTwo(page, (address) => phoneAt(browser, address));
  const { round, link } = opened;
  await bringIn(page, opened, [0, 1, 2, 3, 4]);
  await expectSecondKeyNeeded(page, round);

  await page.goto(`${app.address}#/backup`);
  await page.getByLabel(texts.makeBackup.passphrase).first().fill(PASSPHRASE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: texts.makeBackup.make }).click(),
  ]);

  const copy = await phoneAt(browser, `${app.address}#/backup`);
  await copy.locator('input[type=file]').setInputFiles(await download.path());
  await copy.getByLabel(texts.takeInBackup.passphraseOfFile).fill(PASSPHRASE);
  await copy.getByRole('button', { name: texts.takeInBackup.takeIn }).click();
  await copy.getByRole('link', { name: texts.takeInBackup.toNetworks }).waitFor();
  // One member's message, and four of one's own that all say the same.
  const madeUp = Object.fromEntries(Object.keys(answersOf(0)).map((item) => [item, 3]));
  const messages = await Promise.all(
    [answersOf(0), madeUp, madeUp, madeUp, madeUp].map((answers) => sentFrom(link, answers)),
  );
  await copy.goto(`${round}/inbox`);
  await paste(copy, messages.join('\n'));
  await expectSecondKeyNeeded(copy, round);
});

/** A round of two keepers that stands open, and the phone on which the second key is kept. */
async function openedWithTwo(page: Page, phone: (link: string) => Promise<Page>) {
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: NETWORK, members: 12 });
  await facilitator.prepareRound({ asksRole: false, secondKeeper: true });
  await facilitator.toHandOverKey();
  const keeper = await phone(await scanned(page.getByRole('main').getByRole('img').first()));
  await keeper.getByRole('button', { name: texts.secondKeyScreen.keep }).click();
  await keeper.getByRole('heading', { level: 1, name: texts.secondKeyScreen.keptTitle }).waitFor();
  expect(keeper.url()).not.toMatch(/second-key\/./);
  const code = await keeper.getByText(/^[0-9]{2} [0-9]{2}$/).innerText();
  await keeper.getByRole('link', { name: texts.secondKeyScreen.toKept }).click();

  await page.getByRole('button', { name: texts.handOverKeyScreen.open }).click();
  await expect(page.getByText(texts.handOverKeyScreen.notOpened['no-code'])).toBeVisible();
  await facilitator.openHandedOver(code);
  const round = page.url();
  await page.getByRole('link', { name: texts.inviteScreen.ownDevice }).click();
  const link = await page.getByLabel(texts.inviteByLink.linkLabel).inputValue();
  return { round, link, keeper };
}

async function scanned(code: Locator): Promise<string> {
  await code.waitFor();
  return readByOther(await code.evaluate(modulesOf));
}

async function bringIn(
  page: Page,
  { round, link }: { round: string; link: string },
  people: readonly number[],
) {
  const sent = await Promise.all(people.map((person) => sentFrom(link, answersOf(person))));
  await page.goto(`${round}/inbox`);
  await paste(page, sent.join('\n'));
}

async function expectSecondKeyNeeded(page: Page, round: string): Promise<void> {
  await page.goto(`${round}/close`);
  await expect(page.getByRole('heading', { level: 1, name: texts.secondKeyBox.neededTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: texts.closingScreen.close })).toHaveCount(0);
}
