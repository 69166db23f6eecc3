import { expect, type Page } from '@playwright/test';

import { writeSealedText } from '#exchange/sealedText.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { newId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import type { ServedBuild } from '#tests/e2e/support/servedBuild.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { test as base } from './app.ts';
import { BrowserOnProfile } from './BrowserOnProfile.ts';
import { facilitatorsDevice, messages, round } from './materials.ts';
import { put } from './onDevice.ts';
import { openAt, pasteMuch, title } from './onScreen.ts';

const texts = textsIn.nl;

/** A browser on a profile of its own for each test: what one finds, the other did not leave behind. */
const test = base.extend<{ browserOnProfile: BrowserOnProfile }>({
  browserOnProfile: async ({ browserName: _browserName }, use) => {
    const browser = await BrowserOnProfile.make();
    await use(browser);
    await browser.remove();
  },
});

test('a message that is pasted stands in no file of the browser as it came', async ({
  app,
  browserOnProfile,
}) => {
  const sent = await sealedText();
  const page = await facilitatorsPage(browserOnProfile, app);
  await openAt(page, app, paths.inbox(round.id));
  await pasteMuch(page, `${app.address}#${paths.collectLink(sent)}`);
  await page.getByText(texts.inboxScreen.handedIn(1), { exact: true }).waitFor();
  await browserOnProfile.close();
  expect(await browserOnProfile.filesWith(sent)).toEqual([]);
});

const waysToOpen: Record<string, (page: Page, app: ServedBuild, path: string) => Promise<unknown>> = {
  'a link': (page, app, path) => page.goto(`${app.address}#${path}`),
  'a link whose # was escaped': (page, app, path) => page.goto(`${app.address}%23${path}`),
  'a link in a tab in which the app is open': async (page, app, path) => {
    await openAt(page, app, paths.networks());
    await page.evaluate((opened) => {
      location.hash = opened;
    }, path);
  },
};
interface Secret {
  readonly name: string;
  readonly text: () => Promise<string>;
  readonly linkTo: (text: string) => string;
  /** Where the app is once it took that out of the address, and what it says there. */
  readonly screen: string;
  readonly title: string;
}

const secrets: readonly Secret[] = [
  {
    name: 'a message',
    text: sealedText,
    linkTo: paths.collectLink,
    screen: paths.collect(),
    title: texts.collectLinkScreen.linkTaken,
  },
  {
    name: 'a second key',
    text: () => Promise.resolve(secondKeyText()),
    linkTo: paths.secondKey,
    screen: paths.secondKey(),
    title: texts.secondKeyScreen.title,
  },
];
for (const secret of secrets)
  for (const [way, open] of Object.entries(waysToOpen))
    test(`${secret.name} in ${way} is in no address of the app any more, and in no list of what was visited`, async ({
      app,
      browserOnProfile,
    }) => {
      const sent = await secret.text();
      const page = await facilitatorsPage(browserOnProfile, app);
      await open(page, app, secret.linkTo(sent));
      await title(page, secret.title);
      expect(page.url()).toBe(`${app.address}#${secret.screen}`);
      expect(await stepsOfTab(page)).not.toContainEqual(expect.stringContaining(sent));
      await browserOnProfile.close();
      const visited = await visitedIn(browserOnProfile);
      expect(visited).toContain(`${app.address}#${secret.screen}`);
      expect(visited).not.toContainEqual(expect.stringContaining(sent));
    });

// What is said of the two above would be seen: docs/privacy.md, "Messages in a link".
test('a message in the address of a page that leaves it there is found in the list and in the files', async ({
  app,
  browserOnProfile,
}) => {
  const sent = await sealedText();
  const page = await facilitatorsPage(browserOnProfile, app);
  const address = `${new URL('icon-192.png', app.address).href}#${paths.collectLink(sent)}`;
  await page.goto(address);
  expect(await stepsOfTab(page)).toContain(address);
  await browserOnProfile.close();
  const files = await browserOnProfile.filesWith(sent);
  expect(files).toContainEqual(expect.stringMatching(/\bHistory$/));
  expect(files).toContainEqual(expect.stringMatching(/\bSessions\b/));
  expect(await visitedIn(browserOnProfile)).toContain(address);
});

async function sealedText(): Promise<string> {
  const [sent] = await messages(1);
  if (sent === undefined) throw new Error('There is no message.');
  return writeSealedText(sent);
}

/** Of somebody else's round. */
function secondKeyText(): string {
  return writeSecondKey({
    roundId: newId<'round'>(webRandomBytes),
    share: webRandomBytes(32),
    networkName: 'Lerarennetwerk Elders',
    schoolYear: '2026-2027',
    deleteAfter: '2099-12-01',
  });
}

async function facilitatorsPage(browser: BrowserOnProfile, app: ServedBuild): Promise<Page> {
  const page = await (await browser.context()).newPage();
  await put(page, app, await facilitatorsDevice(0));
  return page;
}

/** The addresses to which the buttons for back and forward lead, the present one among them. */
async function stepsOfTab(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url);
}

/** The addresses on the browser's own page of what was visited. */
async function visitedIn(browser: BrowserOnProfile): Promise<string[]> {
  const page = await (await browser.context()).newPage();
  await page.goto('chrome://history');
  const links = page.locator('history-item a');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}
