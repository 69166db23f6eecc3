import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { err } from '#shared/Result.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, anEdition, smallInstrumentHash, TODAY } from '#tests/support/storageExamples.ts';
import { chosen, CLEAR_GOAL, deferred, GOAL, memberAtWork, option, stored } from './memberAtWork.ts';

type Change = DeviceStorage['drafts']['change'];

/** A storage of which the writes to a draft go as `change` says. */
function writingDrafts(change: (through: Change) => Change): (storage: DeviceStorage) => DeviceStorage {
  return (storage) => ({
    ...storage,
    drafts: { ...storage.drafts, change: change(storage.drafts.change) },
  });
}

describe('a tap that cannot be kept', () => {
  test.each([
    ['storage-full', 'Dit apparaat heeft geen ruimte meer. Je laatste stap is niet bewaard'],
    ['storage-failed', 'Je laatste stap kon niet worden bewaard'],
  ] as const)('(%s) says so and shows what is stored; the next tap is kept', async (failure, sentence) => {
    let failing = true;
    const member = await memberAtWork({
      answers: { d1: 2 },
      storage: writingDrafts(
        (through) =>
          (...change) =>
            failing ? Promise.resolve(err(failure)) : through(...change),
      ),
    });
    await member.user.click(option(GOAL, 'altijd'));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('status')).toHaveTextContent('Niet bewaard');
    await waitFor(() => {
      expect(option(GOAL, 'soms')).toBeChecked();
    });
    await member.user.click(option(CLEAR_GOAL, 'altijd'));
    await waitFor(() => {
      expect(chosen()).toEqual(['2soms']);
    });

    failing = false;
    await member.user.click(option(CLEAR_GOAL, 'vaak'));
    await screen.findByText('2 van 9 beantwoord');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(chosen()).toEqual(['2soms', '3vaak']);
    expect((await stored(member)).answers).toEqual({ d1: 2, d2: 3 });
  });

  test('does not undo a later tap on the same item', async () => {
    const gate = deferred();
    const outcomes = [gate.promise.then(() => err('storage-failed' as const))];
    const member = await memberAtWork({
      storage: writingDrafts(
        (through) =>
          (...change) =>
            outcomes.shift() ?? gate.promise.then(() => through(...change)),
      ),
    });
    fireEvent.click(option(GOAL, 'nooit'));
    fireEvent.click(option(GOAL, 'vaak'));
    gate.resolve();
    await screen.findByText('1 van 9 beantwoord');
    expect(chosen()).toEqual(['3vaak']);
    expect((await stored(member)).answers).toEqual({ d1: 3 });
  });

  test('is not covered up by another that is kept at the same moment', async () => {
    const gate = deferred();
    const outcomes = [gate.promise.then(() => err('storage-failed' as const))];
    await memberAtWork({
      storage: writingDrafts(
        (through) =>
          (...change) =>
            outcomes.shift() ?? gate.promise.then(() => through(...change)),
      ),
    });
    fireEvent.click(option(GOAL, 'nooit'));
    fireEvent.click(option(CLEAR_GOAL, 'vaak'));
    gate.resolve();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Niet bewaard');
    expect(chosen()).toEqual(['3vaak']);
  });

  test('is told in English too, for a role as well', async () => {
    const member = await memberAtWork({
      language: 'en',
      step: { at: 'role' },
      storage: writingDrafts(() => () => Promise.resolve(err('storage-full'))),
    });
    await member.user.click(screen.getByLabelText('teacher'));
    expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left.');
    await waitFor(() => {
      expect(chosen()).toEqual([]);
    });
  });
});

describe('a draft that cannot be gone on with', () => {
  test('is none at all after handing in: the address leads to the explanation', async () => {
    const device = await deviceWithOpenRound();
    await openApp(`/answer/${device.round.id}/questions/2`, { device });
    await screen.findByRole('button', { name: 'Beginnen' });
    expect(address()).toBe(`/answer/${device.round.id}`);
  });

  test('belongs to another version of the questionnaire, and is kept', async () => {
    const device = await deviceWithOpenRound();
    const draft = { ...aDraft(device.round), instrumentHash: `${smallInstrumentHash.slice(0, 42)}A` };
    await device.storage.drafts.start({ ...draft, answers: { d1: 4 } });
    await openApp(`/answer/${device.round.id}/questions/begin`, { device });
    expect(
      await screen.findByText(/^Deze antwoorden horen bij een andere versie van de vragenlijst\./),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de uitleg' })).toHaveAttribute(
      'href',
      `#/answer/${device.round.id}`,
    );
    expect(await device.database.drafts.count()).toBe(1);
  });

  test('was edited by hand, and is kept', async () => {
    const device = await deviceWithOpenRound();
    await device.database.drafts.put({ ...aDraft(device.round), step: { at: 'nowhere' } } as never);
    await openApp(`/answer/${device.round.id}/questions/1`, { device, language: 'en' });
    expect(await screen.findByText(/^What was stored here is damaged/)).toBeVisible();
    expect(await device.database.drafts.count()).toBe(1);
  });

  test('was erased or handed in elsewhere: the next tap says so', async () => {
    const member = await memberAtWork({ answers: { d1: 1 } });
    await member.device.storage.drafts.discard(member.device.round.id);
    await member.user.click(option(GOAL, 'vaak'));
    expect(
      await screen.findByText(/^Deze vragenlijst is op dit apparaat al ingeleverd of gewist\./),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  test('belongs to a round that closes meanwhile', async () => {
    const member = await memberAtWork({ answers: { d1: 1 } });
    const { round, storage } = member.device;
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
    await screen.findByRole('heading', { level: 1, name: 'Antwoorden kan nu niet' });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  test('cannot be read at all: no blank page, but what is safe and how to take it along', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const device = await deviceWithOpenRound();
    await openApp(`/answer/${device.round.id}/questions/1`, {
      device,
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, get: () => Promise.reject(new Error('The database is closing.')) },
      }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Er ging iets mis' })).toBeVisible();
    vi.restoreAllMocks();
  });
});
