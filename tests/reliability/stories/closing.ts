import { expect } from '@playwright/test';

import { paths } from '#shell/routes.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { aDraft, facilitatorsDevice, round } from '../materials.ts';
import { openAt, press, title } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** Open with all that was handed in, or closed with its edition: nothing between. */
export const closing: StoryToTell = { name: 'closing a round', share: 8, hasSteps: true, tell };

const HANDED_IN = 30;

async function tell(): Promise<Story> {
  return {
    stored: await facilitatorsDevice(HANDED_IN, [aDraft({}, { at: 'items', page: 0 })]),
    ready: (page, app) => openAt(page, app, paths.closing(round.id)),
    work: async (page) => {
      await press(page, textsIn.nl.closingScreen.close);
      await title(page, textsIn.nl.resultsRoom.title);
    },
    check: async ({ page, app, before, after, finished }) => {
      const [stored] = after.rounds as { status: string; closedOn?: string }[];
      if (stored?.status === 'closed' || finished) {
        const { editions = [], editionSources = [] } = after;
        expect(after).toEqual({
          ...before,
          rounds: [{ ...round, status: 'closed', closedOn: stored?.closedOn }],
          drafts: [],
          editions,
          editionSources,
        });
        expect(editions).toMatchObject([{ roundId: round.id, number: 1, responses: HANDED_IN }]);
        expect(editionSources).toMatchObject([{ roundId: round.id, number: 1 }]);
        await openAt(page, app, paths.results(round.id));
        await title(page, textsIn.nl.resultsRoom.title);
        await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
      } else {
        expect(after).toEqual(before);
        await openAt(page, app, paths.closing(round.id));
        await expect(page.getByText(textsIn.nl.closingScreen.handedIn(HANDED_IN))).toBeVisible();
      }
    },
  };
}
