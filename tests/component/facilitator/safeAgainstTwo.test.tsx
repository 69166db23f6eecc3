import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { limitFloors } from '#round/Limits.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { newRound, onlyRound } from './newRound.ts';

describe.each(LANGUAGES)('the choice for figures that are safe against two (%s)', (language) => {
  const { roundForm, roundTermsList } = textsIn[language];
  const limitsOnScreen = () =>
    [roundForm.meanLimit, roundForm.spreadLimit, roundForm.countsLimit].map(
      (label) => screen.getByLabelText<HTMLInputElement>(label).value,
    );

  test('is not made by itself, says what it costs, and takes the limits along', async () => {
    const app = await newRound({ language });
    const forTwo = screen.getByRole('checkbox', { name: roundForm.forTwo });
    expect(forTwo).not.toBeChecked();
    expect(forTwo).toHaveAccessibleDescription(roundForm.forTwoHint);

    await app.user.click(forTwo);
    expect(limitsOnScreen()).toEqual(['6', '12', '14']);
    expect(screen.getByLabelText(roundForm.spreadLimit)).toHaveAccessibleDescription(roundForm.floor(12));
    await app.user.click(screen.getByRole('button', { name: roundForm.save }));
    expect(await screen.findByText(roundTermsList.safeAgainstTwo)).toBeVisible();
    expect(screen.getByText(roundTermsList.limitsText(6, 12, 14))).toBeVisible();
    expect(await onlyRound(app)).toMatchObject({ safeAgainst: 2, limits: limitFloors(2) });
  });

  test('can be taken back while the round is prepared', async () => {
    const app = await newRound({ language });
    await app.user.click(screen.getByRole('checkbox', { name: roundForm.forTwo }));
    await app.user.click(screen.getByRole('button', { name: roundForm.save }));
    await app.user.click(await screen.findByRole('link', { name: roundForm.editTitle }));
    const forTwo = await screen.findByRole('checkbox', { name: roundForm.forTwo });
    expect(forTwo).toBeChecked();
    await app.user.click(forTwo);
    expect(limitsOnScreen()).toEqual(['5', '8', '10']);
    await app.user.click(screen.getByRole('button', { name: roundForm.save }));
    expect(await screen.findByText(roundTermsList.safeAgainstOne)).toBeVisible();
    expect(await onlyRound(app)).toMatchObject({ safeAgainst: 1, limits: limitFloors(1) });
  });

  test('lets no limit below its floors, and keeps one that was higher', async () => {
    const app = await newRound({ language });
    const mean = screen.getByLabelText(roundForm.meanLimit);
    await app.user.clear(mean);
    await app.user.type(mean, '9');
    await app.user.click(screen.getByRole('checkbox', { name: roundForm.forTwo }));
    expect(mean).toHaveValue('9');
    await app.user.clear(mean);
    await app.user.type(mean, '5');
    await app.user.click(screen.getByRole('button', { name: roundForm.save }));
    expect(await screen.findByText(roundForm.faults['below-floor'](6))).toBeVisible();
    expect((await app.storage.rounds.all()).records).toEqual([]);
  });
});

test.each(LANGUAGES)('a round that is safe against two closes as it was agreed (%s)', async (language) => {
  const { whatClosingShows, closingScreen, resultsRoom } = textsIn[language];
  const device = await deviceWithOpenRound({ asksRole: false, safeAgainst: 2, limits: limitFloors(2) });
  for (const point of [2, 3, 3, 2, 4, 3, 2, 3]) await answerAndHandIn(device, allAnswered(point));
  const { user, storage } = await openApp(`/rounds/${device.round.id}/close`, { device, language });
  expect(await screen.findByText(whatClosingShows.meanShows(6))).toBeVisible();
  expect(screen.getByText(whatClosingShows.spreadHidden(12))).toBeVisible();
  expect(screen.getByText(whatClosingShows.gapsForTwo)).toBeVisible();
  expect(screen.getByText(closingScreen.final(4))).toBeVisible();
  await user.click(screen.getByRole('button', { name: closingScreen.close }));
  await waitFor(() => {
    expect(address()).toBe(`/rounds/${device.round.id}/results`);
  });
  expect(await screen.findByText(resultsRoom.safeForTwo)).toBeVisible();
  expect(screen.getByText(resultsRoom.limits(6, 12))).toBeVisible();
  const [edition] = (await storage.editions.ofRound(device.round.id)).records;
  expect(edition).toMatchObject({ safeAgainst: 2, limits: limitFloors(2), responses: 8 });
});
