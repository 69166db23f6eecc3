import { textsIn } from '#tests/support/textsIn.ts';
import { invitedElsewhere } from './support/elsewhere.ts';
import { expect, storedFiles, test } from './support/ownServer.ts';

const texts = textsIn.nl;

test('a link whose # was escaped on its way opens, before anything is stored and without a server', async ({
  app,
  browser,
}) => {
  // A browser of its own: that the address is a 404 stands in its console, as it should.
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const path = await invitedElsewhere('Lerarennetwerk Taal');
  const opens = async (address: string) => {
    await page.goto(`${app.address}${address}`);
    await expect(page.getByLabel(texts.welcomeScreen.consent)).toBeVisible();
    expect(page.url()).toContain(`${app.address}#/answer/`);
  };
  await opens(`%23${path}`);
  await opens(`%2523${path.replaceAll('/', '%2F')}`);
  await opens(`#${path}?utm_source=mail&fbclid=x>`);
  await expect.poll(() => storedFiles(page)).toEqual(await app.files());
  await app.kill();
  await opens(`index.html%23${path}.`);
});
