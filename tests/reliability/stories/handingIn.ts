import { expect } from '@playwright/test';

import { openMessage } from '#exchange/sealedResponse.ts';
import { paths } from '#shell/routes.ts';
import type { Bytes } from '#shared/ports.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { aDraft, allAnswers, digestOf, facilitatorsDevice, round, toOpen } from '../materials.ts';
import { openAt, press, title } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** On the device that goes round: the sealed response comes as the draft goes. */
export const handingIn: StoryToTell = { name: 'at hand-in', share: 10, hasSteps: true, tell };

const HANDED_IN = 3;

async function tell(): Promise<Story> {
  const draft = aDraft(allAnswers(7), { at: 'check' });
  return {
    stored: await facilitatorsDevice(HANDED_IN, [draft]),
    ready: (page, app) => openAt(page, app, paths.questions(round.id, 'check')),
    work: async (page) => {
      await press(page, textsIn.nl.checkStep.handIn);
      await title(page, textsIn.nl.handedInScreen.doneTitle);
    },
    check: async ({ page, app, before, after, finished }) => {
      const earlier = before.sealedResponses ?? [];
      const added = (after.sealedResponses ?? []).filter((record) => !isAmong(earlier, record));
      if (added.length === 0 && !finished) {
        expect(after).toEqual(before);
      } else {
        const sealedResponses = [...earlier, ...added].sort(byDigest);
        expect(after).toEqual({ ...before, drafts: [], sealedResponses });
        expect(added).toHaveLength(1);
        const [{ bytes }] = added as [{ bytes: Bytes }];
        const opened = await openMessage({ ...toOpen, bytes });
        expect(opened).toMatchObject({
          value: { response: { responseId: draft.responseId, answers: draft.answers } },
        });
      }

      await openAt(page, app, paths.round(round.id));
      const texts = textsIn.nl.roundScreen;
      await expect(page.getByRole('status').first()).toHaveText(
        new RegExp(`^\\s*${HANDED_IN + added.length}\\s`),
      );
      await expect(page.getByText(texts.someoneStarted)).toHaveCount(added.length === 0 ? 1 : 0);
    },
  };
}

function isAmong(records: readonly object[], one: object): boolean {
  return records.some((record) => digestOf(record) === digestOf(one));
}

function byDigest(one: object, other: object): number {
  return digestOf(one) < digestOf(other) ? -1 : 1;
}
