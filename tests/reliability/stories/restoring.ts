import { expect } from '@playwright/test';

import { newId } from '#shared/Id.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { paths } from '#shell/routes.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { backupOf, chooseBackup } from '../backupFile.ts';
import { facilitatorsDevice, network, round, VERSION } from '../materials.ts';
import { openAt } from '../onScreen.ts';
import type { Story, StoryToTell } from '../Story.ts';

/** A backup comes in as a whole or not at all, beside what was there. */
export const restoring: StoryToTell = { name: 'restoring a backup', share: 6, hasSteps: true, tell };

const HANDED_IN = 200;

const backup = { file: '' };

async function tell(): Promise<Story> {
  const { tables } = await facilitatorsDevice(HANDED_IN);
  if (backup.file === '') backup.file = await backupOf(tables);
  const other = { ...network, id: newId<'network'>(webRandomBytes), name: 'Lerarennetwerk Hier' };
  return {
    stored: { version: VERSION, tables: { networks: [other] } },
    alsoRead: Object.keys(tables),
    ready: async (page, app) => {
      await openAt(page, app, paths.backup());
      await chooseBackup(page, backup.file);
    },
    work: async (page) => {
      await page.getByRole('button', { name: textsIn.nl.takeInBackup.takeIn }).click();
      await page.getByRole('link', { name: textsIn.nl.takeInBackup.toNetworks }).waitFor();
    },
    check: async ({ page, app, after, finished }) => {
      const { networks = [], ...others } = after;
      const isIn = finished || networks.length > 1;
      const restored = { ...round, restored: true };
      expect(others).toEqual(
        isIn
          ? { ...withoutNetworks(tables), rounds: [restored], drafts: [], roundKeys: [{ roundId: round.id }] }
          : Object.fromEntries(Object.keys(others).map((name) => [name, []])),
      );
      expect(networks).toHaveLength(isIn ? 2 : 1);
      expect(networks).toEqual(expect.arrayContaining(isIn ? [other, network] : [other]));

      await openAt(page, app, paths.networks());
      await expect(page.getByText(other.name)).toBeVisible();
      await expect(page.getByText(network.name)).toHaveCount(isIn ? 1 : 0);
    },
  };
}

function withoutNetworks<Tables extends { networks?: unknown }>({ networks: _networks, ...others }: Tables) {
  return others;
}
