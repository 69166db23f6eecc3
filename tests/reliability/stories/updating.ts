import { expect, type Page } from '@playwright/test';

import { paths } from '#shell/routes.ts';
import { Member } from '#tests/e2e/support/member.ts';
import { storedFiles } from '#tests/e2e/support/ownServer.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { aDraft, facilitatorsDevice, instrument, round } from '../materials.ts';
import { openAt, press } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** A new version comes, waits and is put to work, while a questionnaire is begun. */
export const updating: StoryToTell = {
  name: 'updating the app with a draft open',
  share: 5,
  hasSteps: false,
  tell,
};

let version = 0;

async function tell(): Promise<Story> {
  const here = paths.questions(round.id, '1');
  const [item] = instrument.items;
  const draft = aDraft({ [item?.id ?? '']: 4 }, { at: 'items', page: 0 });
  let tapped = false;
  version += 1;
  const newVersion = String(version);

  return {
    stored: await facilitatorsDevice(3, [draft]),
    ready: async (page, app) => {
      await openAt(page, app, here);
      // A new version whose coming was cut off has left files beside those of the one that is at work.
      await expect.poll(async () => [...new Set(await storedFiles(page))]).toEqual(await app.files());
      // What an earlier kill left waiting is at work by now.
      await page.reload();
      await app.replaceBy(newVersion);
    },
    work: async (page) => {
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect.poll(() => waits(page), { intervals: [20] }).toBe(true);
      await new Member(page).choose(item?.id ?? '', 2);
      tapped = true;
      await page.evaluate((home) => {
        location.hash = home;
      }, paths.home());
      await press(page, textsIn.nl.updateNotice.useNewVersion);
      await expect(page.locator('html')).toHaveAttribute('data-version', newVersion);
    },
    check: async ({ page, app, before, after, finished }) => {
      const [stored] = after.drafts as (typeof draft)[];
      const answer = stored?.answers[item?.id ?? ''];
      expect(tapped ? [2] : [2, 4]).toContain(answer);
      expect(after).toEqual({ ...before, drafts: [{ ...draft, answers: { [item?.id ?? '']: answer } }] });

      // Whichever version it is now, it is a whole one, also where nothing can be fetched.
      const context = page.context();
      await context.setOffline(true);
      await openAt(page, app, here);
      await expect(page.locator(`[data-item="${item?.id ?? ''}"] input:checked`)).toHaveValue(String(answer));
      if (finished) await expect(page.locator('html')).toHaveAttribute('data-version', newVersion);
      await context.setOffline(false);
    },
  };
}

function waits(page: Page): Promise<boolean> {
  return page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed',
  );
}
