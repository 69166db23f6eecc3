import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { closeRound } from '#round/lifeCycle.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, type Circumstances, openApp } from '#tests/support/openApp.tsx';
import {
  allAnswered,
  answerAndHandIn,
  deviceWithOpenRound,
  type DeviceWithRound,
} from '#tests/support/roundsOnDevice.ts';
import { anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { readNotBackedUp } from '#usecases/backup/readNotBackedUp.ts';

const PASSPHRASE = 'correct paard batterij nietje';

beforeEach(() => {
  localStorage.clear();
});

describe.each(LANGUAGES)('after a round was opened (%s)', (language) => {
  const texts = textsIn[language];

  test('its key is missed until a file holds it', async () => {
    const device = await deviceWithOpenRound();
    const app = await openRound(device, { language });
    expect(await screen.findByText(texts.backupScreen.keyNotKept)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await app.user.click(screen.getByRole('link', { name: texts.backupScreen.toBackup }));
    await app.user.type(await screen.findByLabelText(texts.makeBackup.passphrase), PASSPHRASE);
    await app.user.click(screen.getByRole('button', { name: texts.makeBackup.make }));
    await screen.findByText(/^(Het bestand|The file) .*Rekenen/);
    app.close();

    await openRound(device, { language });
    await screen.findByRole('link', { name: textsIn[language].roundScreen.close });
    await afterReading(device);
    expect(screen.queryByText(texts.backupScreen.keyNotKept)).not.toBeInTheDocument();
  });

  test('its submissions are missed until a file holds them, and again when more came', async () => {
    const device = await deviceWithOpenRound();
    const first = await openRound(device, { language });
    await first.services.backup.make(PASSPHRASE, null);
    first.close();
    await answerAndHandIn(device, allAnswered(3));
    const second = await openRound(device, { language });
    expect(await screen.findByText(texts.backupScreen.submissionsNotKept(1))).toBeVisible();
    expect(screen.queryByText(texts.backupScreen.keyNotKept)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await second.services.backup.make(PASSPHRASE, device.network.id);
    second.close();

    const third = await openRound(device, { language });
    await screen.findByRole('link', { name: textsIn[language].roundScreen.close });
    await afterReading(device);
    expect(screen.queryByText(texts.backupScreen.moments['first-responses'])).not.toBeInTheDocument();
    third.close();
    await answerAndHandIn(device, allAnswered(2));
    await answerAndHandIn(device, allAnswered(2));
    await openRound(device, { language });
    expect(await screen.findByText(texts.backupScreen.submissionsNotKept(2))).toBeVisible();
  });

  test('deleting it offers a backup first, and says what stands nowhere else', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    const { user } = await openRound(device, { language });
    await user.click(await screen.findByRole('button', { name: textsIn[language].roundScreen.remove }));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByText(texts.backupScreen.submissionsNotKept(1))).toBeVisible();
    expect(within(dialog).getByText(texts.backupScreen.keyNotKept)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(within(dialog).getByRole('link', { name: texts.backupScreen.toBackup }));
    expect(address()).toBe(`/backup/${device.network.id}`);
    expect((await device.storage.rounds.get(device.round.id)).ok).toBe(true);
  });

  test('deleting its network offers a backup first', async () => {
    const device = await deviceWithOpenRound();
    const { user } = await openApp(`/networks/${device.network.id}`, { device, language });
    await user.click(await screen.findByRole('button', { name: textsIn[language].networkScreen.remove }));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByText(texts.backupScreen.keyNotKept)).toBeVisible();
  });
});

describe('nothing is offered', () => {
  const { moments, keyNotKept, editionsNotKept } = textsIn.nl.backupScreen;
  const { remove, forget } = textsIn.nl.roundScreen;

  test('before deleting what a file holds', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    const app = await openRound(device);
    await app.services.backup.make(PASSPHRASE, device.network.id);
    app.close();
    const { user } = await openRound(device);
    await user.click(await screen.findByRole('button', { name: remove }));
    await screen.findByRole('dialog');
    await afterReading(device);
    expect(screen.queryByText(moments['before-deleting'])).not.toBeInTheDocument();

    // Closing made an edition, which the file does not hold.
    await device.storage.rounds.close(
      closeRound(device.round, TODAY),
      await anEdition(device.round),
      await device.storage.responses.sealed(device.round.id),
    );
    expect(await screen.findByText(editionsNotKept(1))).toBeVisible();
  });

  test('for an invented network', async () => {
    const device = await deviceWithOpenRound({ invented: true });
    const { user } = await openRound(device);
    await user.click(await screen.findByRole('button', { name: remove }));
    await screen.findByRole('dialog');
    await afterReading(device);
    expect(screen.queryByText(keyNotKept)).not.toBeInTheDocument();
  });

  test.each([
    ['2027-12-01', true],
    ['2027-12-02', false],
  ])('that keeps answers past the day that members were promised (%s)', async (today, offered) => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    await device.storage.rounds.close(
      closeRound(device.round, TODAY),
      await anEdition(device.round),
      await device.storage.responses.sealed(device.round.id),
    );
    const { user } = await openRound(device, { today });
    await user.click(await screen.findByRole('button', { name: forget }));
    const dialog = await screen.findByRole('dialog');
    await afterReading(device);
    expect(within(dialog).queryAllByText(keyNotKept)).toHaveLength(offered ? 1 : 0);
  });

  test('by what an earlier version of the app remembered, but the way to a backup', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    localStorage.setItem('srt-last-backup', JSON.stringify({ day: TODAY, rounds: [device.round.id] }));
    await openRound(device);
    expect(await screen.findByText(textsIn.nl.backupScreen.submissionsNotKept(1))).toBeVisible();
    expect(screen.queryByText(keyNotKept)).not.toBeInTheDocument();
  });
});

function openRound({ round, ...device }: DeviceWithRound, circumstances: Circumstances = {}) {
  return openApp(`/rounds/${round.id}`, { device, ...circumstances });
}

/** What the screen reads to know what to offer, read once more: then the screen has read it too. */
async function afterReading({ storage, round }: DeviceWithRound): Promise<void> {
  await act(async () => {
    await readNotBackedUp(storage, null, [round]);
    await readNotBackedUp(storage, null, [round]);
  });
}
