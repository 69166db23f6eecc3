import type { Page } from '@playwright/test';

import { paths } from '#shell/routes.ts';

import { textsIn } from '#tests/support/textsIn.ts';
import { round } from './materials.ts';
import { title } from './onScreen.ts';

/**
 * How many bytes of JavaScript a page holds, rubbish taken out: after the results room was opened for the tenth time,
 * when all that is loaded once is there, and after so many times in all.
 */
export async function heapAfter(
  page: Page,
  address: string,
  openings: number,
): Promise<{ readonly first: number; readonly last: number }> {
  const session = await page.context().newCDPSession(page);
  await page.goto(`${address}#${paths.round(round.id)}`);

  const open = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await goTo(page, paths.results(round.id));
      await title(page, textsIn.nl.resultsRoom.title);
      await page.getByRole('figure').first().waitFor();
      await goTo(page, paths.round(round.id));
      await page.getByText(textsIn.nl.roundScreen.closedLead).waitFor();
    }
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };

  const first = await open(10);
  return { first, last: await open(openings - 10) };
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}
