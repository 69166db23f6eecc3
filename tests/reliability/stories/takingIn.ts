import { expect, type Page } from '@playwright/test';

import { writeSealedText } from '#exchange/sealedText.ts';
import { paths } from '#shell/routes.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { asStored, digestOf, facilitatorsDevice, messages, round } from '../materials.ts';
import { openAt, pasteMuch } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** A thousand messages at once; what is in by then stays in, and the same again completes it. */
export const takingIn: StoryToTell = { name: 'taking in 1,000 messages', share: 9, hasSteps: false, tell };

const MESSAGES = 1000;

async function tell(): Promise<Story> {
  const here = paths.inbox(round.id);
  const sent = await messages(MESSAGES);
  const text = sent.map((bytes) => `https://srt.example.org/#/collect/${writeSealedText(bytes)}`).join('\n');
  return {
    stored: await facilitatorsDevice(0),
    ready: (page, app) => openAt(page, app, here),
    work: async (page) => {
      await pasteMuch(page, text);
      await allAreIn(page);
    },
    check: async ({ page, app, before, after, finished }) => {
      const all = await asStored(sent);
      const stored = after.sealedResponses ?? [];
      // Each of them is one that was sent, under its own digest, which is there once.
      const digests = new Set(stored.map(digestOf));
      expect(stored).toEqual(all.filter((record) => digests.has(digestOf(record))));
      expect({ ...after, sealedResponses: [] }).toEqual(before);
      if (finished) expect(stored).toHaveLength(MESSAGES);

      await openAt(page, app, here);
      await expect(
        page.getByText(textsIn.nl.inboxScreen.handedIn(stored.length), { exact: true }),
      ).toBeVisible();
      if (stored.length === MESSAGES) return;
      await pasteMuch(page, text);
      await allAreIn(page);
    },
  };
}

async function allAreIn(page: Page): Promise<void> {
  await page.getByText(textsIn.nl.inboxScreen.handedIn(MESSAGES), { exact: true }).waitFor();
}
