import { screen } from '@testing-library/react';
import { expect } from 'vitest';

import { openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { aNetwork } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

interface NewRound extends NonNullable<Parameters<typeof openApp>[1]> {
  readonly secondKeeper?: boolean;
}

/** The form of a new round, in a network that is on the device; with one keeper unless two are asked for. */
export async function newRound({ secondKeeper = false, ...circumstances }: NewRound = {}) {
  const device = circumstances.device ?? (await storageForTests());
  const network = aNetwork();
  await device.storage.networks.save(network);
  const app = await openApp(`/networks/${network.id}/rounds/new`, { device, ...circumstances });
  await screen.findByRole('button', { name: /^(Bewaren|Save)$/ });
  if (!secondKeeper)
    await app.user.click(screen.getByRole('checkbox', { name: /^(Iemand anders|Somebody else)/ }));
  return { ...app, network };
}

/** The one round that is stored. */
export async function onlyRound({ storage }: OpenedApp) {
  const { records } = await storage.rounds.all();
  expect(records).toHaveLength(1);
  return records[0]!;
}
