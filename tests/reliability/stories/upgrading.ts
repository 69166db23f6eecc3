import { expect, type Page } from '@playwright/test';

import { SCHEMA_VERSION } from '#platform/storage/SrtDatabase.ts';
import { paths } from '#shell/routes.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { aDraft, facilitatorsDevice, round } from '../materials.ts';
import { openAt } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** The database of the very first version, opened by the app of today. */
export const upgrading: StoryToTell = { name: 'upgrading an old database', share: 7, hasSteps: true, tell };

const HANDED_IN = 200;

async function tell(): Promise<Story> {
  const { tables } = await facilitatorsDevice(HANDED_IN, [aDraft({}, { at: 'items', page: 0 })]);
  // What that version knew: no slips, no word about research, no record of what an edition was made from.
  const { forResearch: _forResearch, slips: _slips, ...oldRound } = round;
  const { editionSources: _sources, ...oldTables } = tables;
  return {
    stored: { version: 1, tables: { ...oldTables, rounds: [oldRound] } },
    ready: () => Promise.resolve(),
    work: async (page, app) => {
      await openAt(page, app, paths.round(round.id));
      await page.getByText(textsIn.nl.roundScreen.someoneStarted).waitFor();
    },
    check: async ({ page, app, before, after, finished }) => {
      expect(after).toEqual(before);
      if (finished) expect(await versionOf(page)).toBe(SCHEMA_VERSION);

      await openAt(page, app, paths.round(round.id));
      await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^\\s*${HANDED_IN}\\s`));
      await expect(page.getByText(textsIn.nl.roundScreen.someoneStarted)).toBeVisible();
      expect(await versionOf(page)).toBe(SCHEMA_VERSION);
    },
  };
}

async function versionOf(page: Page): Promise<number | undefined> {
  const all = await page.evaluate(() => indexedDB.databases());
  const version = all.find(({ name }) => name === 'srt')?.version;
  return version === undefined ? undefined : version / 10;
}
