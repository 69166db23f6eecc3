import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import type { AppUpdates } from '#ports/AppUpdates.ts';
import { goTo, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';

const WAITS = 'Er staat een nieuwe versie klaar.';

describe('a new version that waits', () => {
  test('is offered on every screen but those of a member who answers', async () => {
    const device = await deviceWithOpenRound();
    const { round, network, storage } = device;
    await openApp('/', { device, services: { updates: updatesThat('applied') } });
    await screen.findByText(WAITS);

    for (const [address, title] of [
      ['/answer', 'Voor welk netwerk vul je de vragenlijst in?'],
      ['/networks', 'Netwerken'],
      [`/networks/${network.id}`, network.name],
      [`/rounds/${round.id}`, 'Ronde 2026-2027'],
      ['/about/privacy', 'Privacy'],
    ] as const) {
      goTo(address);
      await screen.findByRole('heading', { level: 1, name: title });
      expect(screen.getByText(WAITS)).toBeVisible();
    }
    goTo(`/answer/${round.id}`);
    await screen.findByText('Wie ziet wat?');
    expect(screen.queryByText(WAITS)).not.toBeInTheDocument();

    await storage.drafts.start(aDraft(round));
    goTo(`/answer/${round.id}/questions/begin`);
    await screen.findByRole('heading', { level: 1, name: 'Wat is je rol in het netwerk?' });
    expect(screen.queryByText(WAITS)).not.toBeInTheDocument();
    goTo(`/answer/${round.id}/handed-in`);
    await screen.findByRole('heading', { level: 1, name: /^Bedankt/ });
    expect(screen.queryByText(WAITS)).not.toBeInTheDocument();
  });

  test('shows up when it arrives, and not before', async () => {
    const updates = updatesThat('applied', false);
    await openApp('/', { language: 'en', services: { updates } });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('A new version is ready.')).not.toBeInTheDocument();
    act(() => {
      updates.arrive();
    });
    expect(screen.getByText('A new version is ready.')).toBeVisible();
  });

  test('is put to work on one word, and on that word only', async () => {
    const updates = updatesThat('applied');
    const { user } = await openApp('/', { services: { updates } });
    await screen.findByText(WAITS);
    expect(updates.asked()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Nieuwe versie gebruiken' }));
    expect(updates.asked()).toBe(1);
  });

  test('goes on waiting while a questionnaire is open in another tab, and says so', async () => {
    const updates = updatesThat('questionnaire-open-elsewhere');
    const { user } = await openApp('/', { services: { updates } });
    await user.click(await screen.findByRole('button', { name: 'Nieuwe versie gebruiken' }));
    expect(await screen.findByText(/^In een ander tabblad staat een vragenlijst open\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nieuwe versie gebruiken' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText(/^A questionnaire is open in another tab\./)).toBeVisible();
  });
});

function updatesThat(outcome: Awaited<ReturnType<AppUpdates['apply']>>, waitsAtOnce = true) {
  let waiting = waitsAtOnce;
  let asked = 0;
  const listeners = new Set<() => void>();
  return {
    get waiting() {
      return waiting;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: () => {
      asked += 1;
      return Promise.resolve(outcome);
    },
    arrive: () => {
      waiting = true;
      for (const listener of listeners) listener();
    },
    asked: () => asked,
  } satisfies AppUpdates & Record<string, unknown>;
}
