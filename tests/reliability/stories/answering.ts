import { expect } from '@playwright/test';

import type { Answers } from '#response/Response.ts';
import { paths } from '#shell/routes.ts';
import { Member } from '#tests/e2e/support/member.ts';

import { aDraft, facilitatorsDevice, instrument, round } from '../materials.ts';
import { openAt } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

const TAPS = 8;

/** Tap after tap, each waited for until the screen says that it is saved. */
export const answering: StoryToTell = { name: 'answering', share: 8, hasSteps: true, tell };

async function tell(): Promise<Story> {
  const here = paths.questions(round.id, '1');
  const draft = aDraft({}, { at: 'items', page: 0 });
  let saved = 0;
  let items: readonly string[] = [];

  /** What stands there after so many taps. */
  const answersAfter = (taps: number): Answers =>
    Object.fromEntries(
      Array.from({ length: taps }, (_, tap): [string, number] => [
        items[tap % items.length] ?? '',
        pointOf(tap),
      ]),
    );

  return {
    stored: await facilitatorsDevice(3, [draft]),
    ready: async (page, app) => {
      await openAt(page, app, here);
      items = await new Member(page).itemsOnScreen();
    },
    work: async (page) => {
      const member = new Member(page);
      for (let tap = 0; tap < TAPS; tap += 1) {
        await member.choose(items[tap % items.length] ?? '', pointOf(tap));
        saved += 1;
      }
    },
    check: async ({ page, app, before, after, finished }) => {
      const possible = [saved, saved + 1].slice(0, finished ? 1 : 2).map(answersAfter);
      const [stored] = after.drafts as (typeof draft)[];
      expect(possible).toContainEqual(stored?.answers);
      expect(after).toEqual({ ...before, drafts: [{ ...draft, answers: stored?.answers }] });

      await openAt(page, app, here);
      const shown = page.locator('[data-item] input:checked');
      await expect(shown).toHaveCount(Object.keys(stored?.answers ?? {}).length);
      for (const [item, answer] of Object.entries(stored?.answers ?? {}))
        await expect(page.locator(`[data-item="${item}"] input:checked`)).toHaveValue(String(answer));
    },
  };
}

function pointOf(tap: number): number {
  return 1 + (tap % instrument.scale.max);
}
