import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import type { DraftLock, DraftLockEvents } from '#ports/DraftLock.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';
import { chosen, deferred } from './memberAtWork.ts';

describe('a second tab', () => {
  test('with the same draft writes nothing, until the member goes on here', async () => {
    const tabs = fakeTabs();
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start({
      ...aDraft(device.round),
      answers: { d1: 2 },
      step: { at: 'items', page: 0 },
    });
    const { user } = await openApp(`/answer/${device.round.id}/questions/begin`, {
      device,
      services: { draftLock: tabs.lock },
    });
    await tabs.asked;
    tabs.events().onElsewhere();
    await screen.findByRole('heading', {
      level: 1,
      name: 'Deze vragenlijst staat open in een ander tabblad',
    });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();

    await device.database.drafts.update(device.round.id, { answers: { d1: 4 } });
    await user.click(screen.getByRole('button', { name: 'Hier verdergaan' }));
    await screen.findByText('Pagina 1 van 4');
    expect(chosen()).toEqual(['4altijd']);

    tabs.events().onLost();
    await screen.findByRole('heading', {
      level: 1,
      name: 'Deze vragenlijst staat open in een ander tabblad',
    });
    tabs.events().onHeld();
    await screen.findByText('Pagina 1 van 4');
  });

  test('that takes over while this one is still reading keeps it', async () => {
    const tabs = fakeTabs();
    const gate = deferred();
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start(aDraft(device.round));
    await openApp(`/answer/${device.round.id}/questions/begin`, {
      device,
      services: { draftLock: tabs.lock },
      language: 'en',
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, get: (id) => gate.promise.then(() => storage.drafts.get(id)) },
      }),
    });
    await tabs.asked;
    tabs.events().onHeld();
    tabs.events().onLost();
    gate.resolve();
    await screen.findByRole('heading', { level: 1, name: 'This questionnaire is open in another tab' });
    await device.storage.drafts.get(device.round.id);
    expect(screen.getByRole('button', { name: 'Go on here' })).toBeVisible();
  });

  test('gets the draft when this one leaves the questions', async () => {
    const tabs = fakeTabs();
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start(aDraft(device.round));
    const { user } = await openApp(`/answer/${device.round.id}/questions/begin`, {
      device,
      services: { draftLock: tabs.lock },
    });
    await tabs.asked;
    tabs.events().onHeld();
    await user.click(await screen.findByRole('button', { name: 'Vorige' }));
    await screen.findByText('Wie ziet wat?');
    expect(tabs.released()).toBe(1);
  });
});

/** A lock whose events a test calls itself; taking over succeeds. */
function fakeTabs() {
  let latest: DraftLockEvents | null = null;
  let released = 0;
  const asking = deferred();
  const events = () => {
    if (latest === null) throw new Error('Nothing has asked for the draft.');
    return latest;
  };
  const lock: DraftLock = {
    hold(_round, wanted) {
      latest = wanted;
      asking.resolve();
      return {
        takeOver() {
          wanted.onHeld();
        },
        release() {
          released += 1;
        },
      };
    },
  };
  return { lock, events, asked: asking.promise, released: () => released };
}
