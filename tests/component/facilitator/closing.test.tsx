import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { backupOf } from '#tests/support/backupForTests.ts';
import { aMember } from '#tests/support/handedInElsewhere.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import {
  allAnswered,
  answerAndHandIn,
  deviceWithOpenRound,
  type DeviceWithRound,
} from '#tests/support/roundsOnDevice.ts';
import { aDraft, TODAY } from '#tests/support/storageExamples.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const CLOSE = 'Sluit de ronde voorgoed';

async function deviceWithResponses(points: readonly number[]): Promise<DeviceWithRound> {
  const device = await deviceWithOpenRound();
  for (const point of points) await answerAndHandIn(device, allAnswered(point));
  return device;
}

async function editionOf({ storage, round }: DeviceWithRound) {
  const { records } = await storage.editions.ofRound(round.id);
  expect(records).toHaveLength(1);
  return records[0]!;
}

/** Nothing of a closing that did not happen is left behind. */
async function expectStillOpen({ storage, database, round }: DeviceWithRound, responses: number) {
  expect(await storage.rounds.get(round.id)).toEqual({ ok: true, value: round });
  expect(await database.editions.count()).toBe(0);
  expect(await storage.responses.count(round.id)).toBe(responses);
}

describe('closing a round', () => {
  test('with seven responses publishes their mean, and no spread', async () => {
    const device = await deviceWithResponses([2, 3, 3, 2, 4, 3, 2]);
    const { user } = await openApp(`/rounds/${device.round.id}`, { device });
    await user.click(await screen.findByRole('link', { name: 'Sluit de ronde' }));

    expect(await screen.findByText('7 vragenlijsten zijn ingeleverd')).toBeVisible();
    expect(screen.getByText(/^Het gemiddelde van een dimensie, als ten minste 5/)).toBeVisible();
    expect(screen.getByText(/^Spreiding\. Daarvoor zijn ten minste 8/)).toBeVisible();
    expect(screen.getByText(/^Het gemiddelde van een stelling, als iedereen/)).toBeVisible();
    expect(screen.getByText(/^Hoe vaak elk antwoord is gegeven\. Daarvoor zijn ten minste 10/)).toBeVisible();
    expect(screen.getByText(/^Gemiddelden per rol\. Daarvoor zijn ten minste 10/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: CLOSE }));
    await waitFor(() => {
      expect(address()).toBe(`/rounds/${device.round.id}/results`);
    });

    const edition = await editionOf(device);
    expect(edition).toMatchObject({
      number: 1,
      publishedOn: TODAY,
      responses: 7,
      memberCount: 12,
      invented: false,
    });
    // 19 / 7 = 2.714…
    expect(edition.dimensions.map(({ n, mean }) => ({ n, mean }))).toEqual(
      Array.from({ length: 4 }, () => ({ n: 7, mean: { kind: 'value', value: 2.7 } })),
    );
    expect(edition.dimensions.map(({ spread }) => spread)).toEqual(
      Array.from({ length: 4 }, () => ({ kind: 'hidden', reason: 'too-few-answers' })),
    );
    expect(await device.storage.rounds.get(device.round.id)).toMatchObject({
      value: { status: 'closed', closedOn: TODAY },
    });
  });

  test('with twelve responses says that answers can be counted, and what means by role take away', async () => {
    const device = await deviceWithResponses([2, 3, 3, 2, 4, 3, 2, 3, 4, 2, 3, 4]);
    await openApp(`/rounds/${device.round.id}/close`, { device, language: 'en' });
    expect(await screen.findByText(/^How often each answer .* if at least 10 members count/)).toBeVisible();
    expect(
      screen.getByText(
        /^The mean of a role, if at least 5 .* The spread and the statements .* stay hidden\.$/,
      ),
    ).toBeVisible();
  });

  test('says nothing of roles where the round does not ask for them', async () => {
    const device = await deviceWithOpenRound({ asksRole: false });
    await openApp(`/rounds/${device.round.id}/close`, { device, language: 'en' });
    expect(await screen.findByText(/^How often each answer was given\. It needs at least 10/)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(/\brole\b/);
  });

  test('below the minimum works, and says beforehand that there will be no picture', async () => {
    const device = await deviceWithResponses([2, 3, 4]);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device, language: 'en' });
    expect(await screen.findByText('3 questionnaires are handed in')).toBeVisible();
    expect(screen.queryByText('This becomes visible')).not.toBeInTheDocument();
    expect(screen.getByText(/So there will be no picture/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close the round permanently' }));
    await waitFor(() => {
      expect(address()).toMatch(/results$/);
    });
    const edition = await editionOf(device);
    expect(edition.dimensions.map(({ mean }) => mean.kind)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
  });

  test('warns that a draft on this device will not count', async () => {
    const device = await deviceWithResponses([2]);
    await device.storage.drafts.start(aDraft(device.round));
    await openApp(`/rounds/${device.round.id}/close`, { device });
    expect(
      await screen.findByText(/Sluit je nu, dan tellen die antwoorden niet mee en worden ze gewist\./),
    ).toBeVisible();
  });

  test('counts a response that cannot be opened, says so, and publishes the others', async () => {
    const device = await deviceWithResponses([2, 2, 3, 3, 3]);
    await device.database.sealedResponses.add({
      roundId: device.round.id,
      digest: 'damaged',
      bytes: new Uint8Array([1, 2, 3]),
    });
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    await user.click(await screen.findByRole('button', { name: CLOSE }));

    expect(await screen.findByText(/^Eén ingeleverde vragenlijst kon niet worden geopend/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de resultatenkamer' })).toBeVisible();
    expect((await editionOf(device)).responses).toBe(5);
  });

  test('that left something out stays closed in front of who closed it, with the one way to the results', async () => {
    const device = await deviceWithResponses([2, 2, 3, 3, 3]);
    const damaged = { roundId: device.round.id, digest: 'damaged', bytes: new Uint8Array([1, 2, 3]) };
    await device.database.sealedResponses.add(damaged);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    await user.click(await screen.findByRole('button', { name: CLOSE }));

    expect(
      await screen.findByRole('heading', { level: 1, name: textsIn.nl.closingScreen.closedTitle }),
    ).toHaveFocus();
    expect(within(screen.getByRole('main')).queryByRole('button')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('link', { name: textsIn.nl.closingScreen.toResults }));
    expect(
      await screen.findByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title }),
    ).toBeVisible();
    expect(address()).toBe(`/rounds/${device.round.id}/results`);
  });

  test('leaves out a response on a slip of another response, and does not call it damaged', async () => {
    const device = await deviceWithOpenRound({ slips: 6 });
    const [shared, ...slips] = device.slips;
    const members = [...slips.map((slip) => ({ slip })), { slip: shared! }, { slip: shared! }];
    const sealed = await Promise.all(members.map((changes) => aMember(device, changes).answers()));
    await device.storage.responses.takeIn(device.round.id, sealed);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    expect(await screen.findByText(textsIn.nl.notToldApart.besideOnSlips(1))).toBeVisible();
    await user.click(screen.getByRole('button', { name: CLOSE }));

    expect(await screen.findByText(textsIn.nl.closingScreen.besideOnSlips(1))).toBeVisible();
    expect(screen.queryByText(/kon niet worden geopend/)).not.toBeInTheDocument();
    expect((await editionOf(device)).responses).toBe(6);
  });

  test('counts a response that is handed in while the round closes', async () => {
    const device = await deviceWithResponses([2, 2, 3, 3]);
    let late = false;
    const { user } = await openApp(`/rounds/${device.round.id}/close`, {
      device,
      storage: (storage) => ({
        ...storage,
        responses: {
          ...storage.responses,
          sealed: async (id) => {
            const sealed = await storage.responses.sealed(id);
            if (!late) return sealed;
            late = false;
            await answerAndHandIn(device, allAnswered(3));
            return sealed;
          },
        },
      }),
    });
    const close = await screen.findByRole('button', { name: CLOSE });
    late = true;
    await user.click(close);
    await waitFor(() => {
      expect(address()).toMatch(/results$/);
    });
    expect((await editionOf(device)).responses).toBe(5);
  });

  test('without the key on this device is refused and changes nothing', async () => {
    const device = await deviceWithResponses([2, 3]);
    await device.database.roundKeys.delete(device.round.id);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    await user.click(await screen.findByRole('button', { name: CLOSE }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'De sleutel van deze ronde staat niet op dit apparaat.',
    );
    await expectStillOpen(device, 2);
  });

  test('with a key whose lock the browser lost says so, and a backup mends it', async () => {
    const device = await deviceWithResponses([2, 3]);
    const file = await backupOf(device).make('correct paard batterij nietje', null);
    if (!file.ok) throw new Error(file.error);
    await device.database.deviceKey.clear();
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    await user.click(await screen.findByRole('button', { name: CLOSE }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Open een back-up waar de ronde in zit');
    await expectStillOpen(device, 2);

    await backupOf(device).takeIn(file.value, 'correct paard batterij nietje');
    await user.click(screen.getByRole('button', { name: CLOSE }));
    await waitFor(() => {
      expect(address()).toMatch(/results$/);
    });
  });

  test('with a key that opens nothing is refused and changes nothing', async () => {
    const device = await deviceWithResponses([2, 3]);
    const { privateKey } = await hpkeSealingSuite.generateKeyPair();
    await device.database.table('roundKeys').put({ roundId: device.round.id, privateKey });
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    await user.click(await screen.findByRole('button', { name: CLOSE }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Geen van de ingeleverde vragenlijsten gaat open',
    );
    await expectStillOpen(device, 2);
  });

  test('without a readable instrument is refused and changes nothing', async () => {
    const device = await deviceWithResponses([2, 3]);
    await device.database.instruments.clear();
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Close the round permanently' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The questionnaire of this round cannot be read',
    );
    await expectStillOpen(device, 2);
  });

  test('on a full device leaves the round open with everything in it', async () => {
    const device = await deviceWithResponses([2, 3]);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, {
      device,
      storage: (storage) => ({
        ...storage,
        rounds: { ...storage.rounds, close: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: CLOSE }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    await expectStillOpen(device, 2);
    expect(screen.getByRole('button', { name: CLOSE })).toBeEnabled();
  });
});

describe('a closed round', () => {
  test('leads to its results, cannot close again, and reminds when its responses are to go', async () => {
    const device = await deviceWithResponses([2, 3, 3, 2, 4]);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device, today: '2027-12-02' });
    await user.click(await screen.findByRole('button', { name: CLOSE }));
    expect(
      await screen.findByRole('heading', { level: 1, name: textsIn.nl.resultsRoom.title }),
    ).toBeVisible();
    expect(address()).toMatch(/results$/);

    window.location.hash = `/rounds/${device.round.id}/close`;
    expect(await screen.findByText('Editie 1 van 2 december 2027')).toBeVisible();
    expect(address()).toBe(`/rounds/${device.round.id}`);
    expect(screen.getByText(/na 1 december 2027 worden verwijderd/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Ronde verwijderen' }));
    expect(screen.getByText('5 ingeleverde vragenlijsten')).toBeVisible();
    expect(screen.getByText('1 editie met de plaat van de groep')).toBeVisible();
    expect(screen.getByText('1 sleutel van die vragenlijsten')).toBeVisible();
  });
});
