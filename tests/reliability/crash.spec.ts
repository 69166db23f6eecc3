import { seededRandom } from '#example/seededRandom.ts';
import type { ServedBuild } from '#tests/e2e/support/servedBuild.ts';

import { test as base } from './app.ts';
import { BrowserOnProfile } from './BrowserOnProfile.ts';
import { type Kill, killsOf } from './kills.ts';
import { stepsOfWriting } from './stepsOfWriting.ts';
import { stories } from './stories.ts';
import { asRead, putStored, readStored } from './Stored.ts';
import type { Story, StoryToTell } from './Story.ts';

/** How long a story takes when nothing is killed. */
interface Length {
  readonly milliseconds: number;
  readonly steps: number;
}

/** One browser on one profile for kill after kill: what one leaves behind, the next begins with. */
const test = base.extend<object, { browserOnProfile: BrowserOnProfile; lengths: Map<StoryToTell, Length> }>({
  browserOnProfile: [
    async ({ browserName: _browserName }, use) => {
      const browser = await BrowserOnProfile.make();
      await use(browser);
      await browser.remove();
    },
    { scope: 'worker' },
  ],
  lengths: [
    async ({ browserName: _browserName }, use) => {
      await use(new Map());
    },
    { scope: 'worker' },
  ],
});

const KILLS = Number(process.env['CRASH_KILLS'] ?? 60);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);

const random = seededRandom(SEED);
const shares = stories.reduce((total, { share }) => total + share, 0);

for (const story of stories) {
  test.describe(`killed while ${story.name}, seed ${SEED}`, () => {
    for (const kill of killsOf(Math.ceil((KILLS * story.share) / shares), story.hasSteps, random)) {
      const percent = (kill.part * 100).toFixed(1);
      test(`at ${percent}% of its ${kill.along}`, async ({ app, browserOnProfile, lengths }) => {
        const device = { app, browser: browserOnProfile };
        const length = lengths.get(story) ?? (await tellUndisturbed(device, await story.tell()));
        lengths.set(story, length);
        await tellUntilKilled(device, await story.tell(), { kill, length });
      });
    }
  });
}

interface Device {
  readonly app: ServedBuild;
  readonly browser: BrowserOnProfile;
}

async function tellUndisturbed(device: Device, story: Story): Promise<Length> {
  const page = await emptyPage(device);
  await putStored(page, story.stored);
  const steps = await stepsOfWriting(page, 0);
  await story.ready(page, device.app);
  const start = performance.now();
  await story.work(page, device.app);
  const milliseconds = performance.now() - start;
  const length = { milliseconds, steps: await steps.count() };
  await checkAnew(device, story, true);
  return length;
}

async function tellUntilKilled(
  device: Device,
  story: Story,
  { kill, length }: { kill: Kill; length: Length },
): Promise<void> {
  const page = await emptyPage(device);
  await putStored(page, story.stored);
  const stopAt = kill.along === 'steps' ? 1 + Math.floor(kill.part * length.steps) : 0;
  const steps = await stepsOfWriting(page, stopAt);
  let strike = () => {};
  const moment = new Promise<void>((resolve) => {
    strike = resolve;
  });
  const telling = (async () => {
    await story.ready(page, device.app);
    if (kill.along === 'time') setTimeout(strike, kill.part * length.milliseconds);
    await story.work(page, device.app);
  })();
  // What goes wrong before is no fault of the kill.
  await Promise.race([telling, moment, steps.reached]);
  await device.browser.kill();
  await telling.catch(() => undefined);
  await checkAnew(device, story, false);
}

/** In a browser that has just been started, where one was killed. */
async function checkAnew(device: Device, story: Story, finished: boolean): Promise<void> {
  const page = await emptyPage(device);
  const { tables } = story.stored;
  const after = await readStored(page, [...Object.keys(tables), ...(story.alsoRead ?? [])]);
  await story.check({ page, app: device.app, before: asRead(tables), after, finished });
}

/** The only page there is: of the app's origin, and not the app. */
async function emptyPage({ app, browser }: Device) {
  const context = await browser.context();
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(new URL('icon-192.png', app.address).href);
  return page;
}
