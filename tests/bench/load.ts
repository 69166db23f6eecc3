import { type Browser, chromium, type Page } from '@playwright/test';
import { availableParallelism } from 'node:os';

import { writeSealedText } from '#exchange/sealedText.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { newId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { servedBuild, type ServedBuild } from '#tests/e2e/support/servedBuild.ts';
import {
  aDraft,
  afterClosing,
  facilitatorsDevice,
  instrument,
  messages,
  network,
  round,
} from '#tests/reliability/materials.ts';
import { heapAfter } from '#tests/reliability/heapAfter.ts';
import { pasteMuch, press, title } from '#tests/reliability/onScreen.ts';
import { putStored, type Stored } from '#tests/reliability/Stored.ts';
import { Member } from '#tests/e2e/support/member.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.mjs';

// `npm run load`. The figures depend on the machine and on what else it does, so nothing here passes or fails.

const texts = textsIn.nl;
const OPENINGS = 200;

interface Work {
  readonly name: string;
  readonly stored: () => Promise<Stored>;
  readonly at: string;
  /** Resolves when the screen says that it is done. */
  readonly until: (page: Page) => Promise<void>;
}

const WORKS: readonly Work[] = [
  {
    name: 'the app started',
    stored: () => facilitatorsDevice(0),
    at: paths.home(),
    until: () => Promise.resolve(),
  },
  {
    name: 'a page of the questionnaire opened, and an answer',
    stored: () => facilitatorsDevice(3, [aDraft({}, { at: 'items', page: 0 })]),
    at: paths.questions(round.id, '1'),
    until: (page) => new Member(page).choose(instrument.items[0]?.id ?? '', 3),
  },
  ...[30, 300, 3000].flatMap((members): Work[] => [
    {
      name: `round of ${members} members opened`,
      stored: () => facilitatorsDevice(members),
      at: paths.round(round.id),
      until: (page) => page.getByText(String(members), { exact: true }).waitFor(),
    },
    {
      name: `${members} members' messages pasted`,
      stored: () => facilitatorsDevice(0),
      at: paths.inbox(round.id),
      until: (page) => pasteAll(page, members),
    },
    {
      name: `round of ${members} members closed, and its picture`,
      stored: () => facilitatorsDevice(members),
      at: paths.closing(round.id),
      until: async (page) => {
        await press(page, texts.closingScreen.close);
        await title(page, texts.resultsRoom.title);
        await page.getByRole('figure').first().waitFor();
      },
    },
  ]),
  ...[10, 100].map((count): Work => ({
    name: `${count} networks opened`,
    stored: () => severalNetworks(count),
    at: paths.networks(),
    until: (page) => page.getByText(`Lerarennetwerk ${count - 1}`, { exact: true }).waitFor(),
  })),
  {
    name: '10,000 messages pasted',
    stored: () => facilitatorsDevice(0),
    at: paths.inbox(round.id),
    until: (page) => pasteAll(page, 10_000),
  },
  ...[10, 1000].map((count): Work => ({
    name: `results room opened with ${count} plans and stories`,
    stored: () => writtenDown(count),
    at: paths.results(round.id),
    until: async (page) => {
      await page.getByRole('figure').first().waitFor();
      await page.getByText(texts.dialogueArea.plansLead).waitFor();
    },
  })),
];

const app = await servedBuild();
const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS });
try {
  console.log(`Chromium ${browser.version()}, ${availableParallelism()} cores\n`);
  for (const work of WORKS) console.log(await measured(browser, app, work));
  console.log(await memory(browser, app));
} finally {
  await browser.close();
  await app.kill();
}

/** From the start where that is the work, else from a page of the app that stands: starting is the same for all sizes. */
async function measured(on: Browser, { address }: ServedBuild, work: Work): Promise<string> {
  const page = await newPage(on, address, await work.stored());
  await page.addInitScript(() => {
    const tasks: { readonly start: number; readonly length: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(
        ...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, length: duration })),
      );
    }).observe({ type: 'longtask', buffered: true });
  });
  let start = performance.now();
  await page.goto(`${address}#${paths.home()}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  let from = 0;
  if (work.at !== paths.home()) {
    await page.waitForLoadState('networkidle');
    start = performance.now();
    from = await page.evaluate((path) => {
      location.hash = path;
      return performance.now();
    }, work.at);
  }
  await work.until(page);
  const took = performance.now() - start;
  const lengths = await page.evaluate(
    (since) =>
      (window as unknown as { tasks: readonly { start: number; length: number }[] }).tasks
        .filter((task) => task.start >= since)
        .map(({ length }) => length),
    from,
  );
  await page.context().close();
  const longest = lengths.length === 0 ? '' : `, the longest ${Math.max(...lengths).toFixed(0)} ms`;
  return `${work.name}: ${took.toFixed(0)} ms; tasks over 50 ms: ${lengths.length}${longest}`;
}

async function memory(on: Browser, { address }: ServedBuild): Promise<string> {
  const page = await newPage(on, address, await afterClosing(30));
  const { first, last } = await heapAfter(page, address, OPENINGS);
  await page.context().close();
  const [before, after] = [first, last].map((bytes) => (bytes / 1e6).toFixed(1));
  return `memory after opening the results room 10 times: ${before} MB; after ${OPENINGS}: ${after} MB`;
}

async function newPage(on: Browser, address: string, stored: Stored): Promise<Page> {
  const context = await on.newContext({ locale: 'nl-NL' });
  // tsx names the functions it compiles with this, and the page runs some of them.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.goto(new URL('icon-192.png', address).href);
  await putStored(page, stored);
  return page;
}

async function pasteAll(page: Page, count: number): Promise<void> {
  const links = (await messages(count)).map(
    (bytes) => `https://srt.example.org/#/collect/${writeSealedText(bytes)}`,
  );
  await page.getByLabel(texts.inboxScreen.textLabel).waitFor();
  await pasteMuch(page, links.join('\n'));
  await page.getByText(texts.inboxScreen.handedIn(count), { exact: true }).waitFor({ timeout: 0 });
}

async function severalNetworks(count: number): Promise<Stored> {
  const { version } = await facilitatorsDevice(0);
  const networks = Array.from({ length: count }, (_, place) => ({
    ...network,
    id: newId<'network'>(webRandomBytes),
    name: `Lerarennetwerk ${place}`,
  }));
  const rounds = networks.map(({ id }) => ({ ...round, id: newId<'round'>(webRandomBytes), networkId: id }));
  return { version, tables: { networks, rounds } };
}

async function writtenDown(count: number): Promise<Stored> {
  const { version, tables } = await afterClosing(30);
  const entries = Array.from({ length: count / 2 }, (_, place) => ({
    id: newId<'story'>(webRandomBytes),
    dimension: instrument.dimensions[place % instrument.dimensions.length]?.id ?? null,
    place: place + 1,
    text: [`Verhaal ${place}`],
  }));
  const plans = entries.map(({ text, ...entry }) => ({
    ...{ ...entry, what: text, who: ['wij'], when: ['voor de zomer'], sign: [], status: 'planned' },
  }));
  const dialogue = { roundId: round.id, notes: {}, attention: [], plans, stories: entries };
  return { version, tables: { ...tables, dialogues: [dialogue] } };
}
