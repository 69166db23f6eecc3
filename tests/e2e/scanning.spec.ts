import { textsIn } from '#tests/support/textsIn.ts';
import { answersOf } from './support/answers.ts';
import { browserWithFilm, photographOf, writeCameraFilm } from './support/cameraFilm.ts';
import { Facilitator } from './support/facilitator.ts';
import { answeredAt, phoneAt } from './support/ownDevice.ts';
import { expect, test } from './support/ownServer.ts';

const texts = textsIn.nl;

test('members show a code, and the camera takes in one after another without a tap in between', async ({
  app,
  browser,
}, info) => {
  const film = info.outputPath('camera.y4m');
  const filmed = await browserWithFilm(film);
  const page = await phoneAt(filmed, app.address);
  const facilitator = new Facilitator(page);
  await facilitator.makeNetwork({ name: 'Lerarennetwerk Taal', members: 6 });
  await facilitator.prepareRound({ asksRole: false });
  await facilitator.openRound();
  const round = page.url();
  await page.getByRole('link', { name: textsIn.nl.inviteScreen.ownDevice }).click();
  const invitation = await page.getByLabel(textsIn.nl.inviteByLink.linkLabel).inputValue();

  const members = [
    await answeredAt(browser, invitation, answersOf(0)),
    await answeredAt(browser, invitation, answersOf(1)),
  ];
  await app.kill();
  const screens = [];
  for (const member of members) {
    await member.getByRole('button', { name: texts.showCode.show }).click();
    const code = member.getByRole('dialog').getByRole('img');
    // Large enough to be held before a camera.
    expect((await code.boundingBox())?.width).toBeGreaterThan(0.6 * 390);
    screens.push(await photographOf(code));
  }
  await writeCameraFilm(film, screens);

  await page.goto(`${round}/inbox`);
  await page.getByRole('button', { name: texts.scanCodes.start }).click();
  await expect(page.getByLabel(texts.scanCodes.view)).toBeVisible();
  await expect(page.getByText(texts.scanCodes.scanned(2))).toBeVisible();
  await expect(page.getByText(textsIn.nl.inboxScreen.handedInOf(2, 6))).toBeVisible();
  // The film goes round: what was seen already is not counted again.
  await expect(page.getByText(texts.scanCodes.outcomes.known)).toBeVisible();
  await expect(page.getByText(texts.scanCodes.scanned(2))).toBeVisible();
  await page.getByRole('button', { name: texts.scanCodes.stop }).click();
  await expect(page.getByLabel(texts.scanCodes.view)).toHaveCount(0);
  await filmed.close();
});
