import { expect } from '@playwright/test';

import type { Participation } from '#exchange/Participation.ts';
import { openMessage } from '#exchange/sealedResponse.ts';
import { paths } from '#shell/routes.ts';
import type { Bytes } from '#shared/ports.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import {
  aDraft,
  allAnswers,
  participationOf,
  round,
  storedInstrument,
  toOpen,
  VERSION,
} from '../materials.ts';
import { openAt, press, title } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** On a member's own device: the draft stays, beside what was sealed to be sent. */
export const handingInElsewhere: StoryToTell = {
  name: 'at hand-in on a device of their own',
  share: 7,
  hasSteps: true,
  tell,
};

function tell(): Promise<Story> {
  const draft = aDraft(allAnswers(5), { at: 'check' });
  return Promise.resolve({
    stored: {
      version: VERSION,
      tables: { participations: [participationOf(draft)], drafts: [draft], instruments: [storedInstrument] },
    },
    ready: (page, app) => openAt(page, app, paths.questions(round.id, 'check')),
    work: async (page) => {
      await press(page, textsIn.nl.checkStep.handIn);
      await title(page, textsIn.nl.handInScreen.sendTitle);
    },
    check: async ({ page, app, before, after, finished }) => {
      const [stored] = after.participations as Participation[];
      const isHandedIn = finished || stored?.state === 'handed-in';
      if (isHandedIn) {
        expect(after).toEqual({ ...before, participations: [stored] });
        expect(stored).toMatchObject({ state: 'handed-in', revision: 0, responseId: draft.responseId });
        const opened = await openMessage({ ...toOpen, bytes: stored?.sealed as Bytes });
        expect(opened).toMatchObject({ value: { response: { revision: 0, answers: draft.answers } } });
      } else {
        expect(after).toEqual(before);
      }

      await openAt(page, app, paths.handIn(round.id));
      const { handInScreen, checkStep } = textsIn.nl;
      await title(page, isHandedIn ? handInScreen.sendTitle : checkStep.checkTitle);
      await openAt(page, app, paths.questions(round.id, '1'));
      await expect(page.locator('[data-item] input:checked').first()).toBeChecked();
    },
  });
}
