import { chromium } from '@playwright/test';

import { collectingMessages } from '#i18n/collectingMessages.ts';
import { invitingMessages } from '#i18n/invitingMessages.ts';
import { scanningMessages } from '#i18n/scanningMessages.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.mjs';
import { answersOf } from './support/answers.ts';
import { filmedCameraFlags, photographOf, writeCameraFilm } from './support/cameraFilm.ts';
import { Facilitator } from './support/facilitator.ts';
import { answeredAt, phoneAt } from './support/ownDevice.ts';
import { expect, test } from './support/ownServer.ts';

const texts = scanningMessages.nl;

test.setTimeout(180_000);

test('members show a code, and the camera takes in one after another without a tap in between', async ({
  app,
  browser,
}, info) => {
  const film = info.outputPath('camera.y4m');
  await writeCameraFilm(film, []);
  // The camera is a film that is given when a browser starts.
  const filmed = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...CHROMIUM_FLAGS, ...filmedCameraFlags(film)],
  });
  const page = await phoneAt(filmed, app.address);
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: invitingMessages.nl.ownDevice }).click();
  const invitation = await page.getByLabel(invitingMessages.nl.linkLabel).inputValue();

  const members = [
    await answeredAt(browser, invitation, answersOf(0)),
    await answeredAt(browser, invitation, answersOf(1)),
  ];
  await app.kill();
  const screens = [];
  for (const member of members) {
    await member.getByRole('button', { name: texts.show }).click();
    const code = member.getByRole('dialog').getByRole('img');
    // Large enough to be held before a camera.
    expect((await code.boundingBox())?.width).toBeGreaterThan(0.6 * 390);
    screens.push(await photographOf(code));
  }
  await writeCameraFilm(film, screens);

  await page.goto(`${round}/inbox`);
  await page.getByRole('button', { name: texts.start }).click();
  await expect(page.getByLabel(texts.view)).toBeVisible();
  await expect(page.getByText(texts.scanned(2))).toBeVisible();
  await expect(page.getByText(collectingMessages.nl.handedInOf(2, 6))).toBeVisible();
  // The film goes round: what was seen already is not counted again.
  await expect(page.getByText(texts.outcomes.known)).toBeVisible();
  await expect(page.getByText(texts.scanned(2))).toBeVisible();
  await page.getByRole('button', { name: texts.stop }).click();
  await expect(page.getByLabel(texts.view)).toHaveCount(0);
  await filmed.close();
});
