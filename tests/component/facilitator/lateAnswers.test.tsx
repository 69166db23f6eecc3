import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { chooseEdition } from '#meeting/resultsViewStore.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import type { Bytes } from '#shared/ports.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { aMember } from '#tests/support/handedInElsewhere.ts';
import { address, goTo, openApp } from '#tests/support/openApp.tsx';
import {
  allAnswered,
  answerAndHandIn,
  deviceWithOpenRound,
  type DeviceWithRound,
} from '#tests/support/roundsOnDevice.ts';
import { TODAY } from '#tests/support/storageExamples.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';

const LATER = '2026-11-20';

/** A device on which the round closed with seven responses. */
async function closedDevice(): Promise<DeviceWithRound> {
  const device = await deviceWithOpenRound();
  for (const point of [2, 3, 3, 2, 4, 3, 2]) await answerAndHandIn(device, allAnswered(point));
  const closed = await closeAndPublish(
    { storage: device.storage, clock: fixedClock(TODAY), digest: webDigest, sealing: hpkeSealingSuite },
    device.round.id,
  );
  if (!closed.ok) throw new Error(closed.error);
  return device;
}

async function takeIn({ storage, round }: DeviceWithRound, sealed: readonly Bytes[]) {
  expect(await storage.responses.takeIn(round.id, sealed)).toMatchObject({ ok: true });
}

/** Members who answered late, one just below the middle of the scale and the next just above it. */
function newcomers(device: DeviceWithRound, count: number): Promise<readonly Bytes[]> {
  return Promise.all(Array.from({ length: count }, (_, place) => aMember(device).answers(place % 2)));
}

async function takeInNewcomers(device: DeviceWithRound, count: number): Promise<void> {
  await takeIn(device, await newcomers(device, count));
}

async function editionsOf({ storage, round }: DeviceWithRound) {
  return (await storage.editions.ofRound(round.id)).records;
}

describe('a closed round', () => {
  test('says how many submissions differ from the edition, and from how many a new one can come', async () => {
    const device = await closedDevice();
    await openApp(`/rounds/${device.round.id}`, { device });
    expect(
      await screen.findByText(
        'Sinds editie 1 is er niets bijgekomen, gewijzigd of ingetrokken. Een nieuwe editie kan vanaf 3.',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Late inzendingen binnenhalen' })).toHaveAttribute(
      'href',
      `#/rounds/${device.round.id}/inbox`,
    );

    await takeInNewcomers(device, 1);
    expect(
      await screen.findByText('1 inzending verschilt van editie 1. Een nieuwe editie kan vanaf 3.'),
    ).toBeVisible();
    await takeInNewcomers(device, 1);
    expect(
      await screen.findByText('2 inzendingen verschillen van editie 1. Een nieuwe editie kan vanaf 3.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stel editie 2 vast' })).not.toBeInTheDocument();
  });

  test('counts a member who changed their mind and came back to the same answers as no difference', async () => {
    const device = await closedDevice();
    const member = aMember(device);
    await takeIn(device, [await member.answers(0), await member.withdraws(1)]);
    await openApp(`/rounds/${device.round.id}`, { device, language: 'en' });
    expect(
      await screen.findByText(
        'Nothing has been added, changed or withdrawn since edition 1. A new edition is possible from 3.',
      ),
    ).toBeVisible();
  });

  test('gets a second edition after a confirmation, and the first stays as it was', async () => {
    const device = await closedDevice();
    const [first] = await editionsOf(device);
    await takeInNewcomers(device, 4);
    const { user } = await openApp(`/rounds/${device.round.id}`, { device, today: LATER });
    await user.click(await screen.findByRole('button', { name: 'Stel editie 2 vast' }));

    const dialog = screen.getByRole('dialog', { name: 'Editie 2 vaststellen?' });
    expect(dialog).toHaveTextContent('Editie 1 blijft en verandert niet.');
    expect(dialog).toHaveTextContent('Een gemiddelde staat er weer vanaf 5 antwoorden.');
    expect(await editionsOf(device)).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Editie 2 vaststellen' }));

    await waitFor(() => {
      expect(address()).toBe(`/rounds/${device.round.id}/results`);
    });
    const [stayed, second] = await editionsOf(device);
    expect(stayed).toEqual(first);
    expect(second).toMatchObject({ number: 2, publishedOn: LATER, responses: 11, memberCount: 12 });
    // 29 / 11; the first was 19 / 7.
    expect(second?.dimensions.map(({ n, mean }) => ({ n, mean }))).toEqual(
      Array.from({ length: 4 }, () => ({ n: 11, mean: { kind: 'value', value: 2.6 } })),
    );
    expect(second?.dimensions.map(({ spread }) => spread.kind)).toEqual([
      'hidden',
      'hidden',
      'hidden',
      'hidden',
    ]);

    goTo(`/rounds/${device.round.id}`);
    expect(await screen.findByText('Editie 2 van 20 november 2026')).toBeVisible();
    expect(screen.getByText('Editie 1 van 2 november 2026')).toBeVisible();
    expect(await screen.findByText(/^Sinds editie 2 is er niets bijgekomen/)).toBeVisible();
  });

  test('can be left alone: the confirmation has a way back', async () => {
    const device = await closedDevice();
    await takeInNewcomers(device, 3);
    const { user } = await openApp(`/rounds/${device.round.id}`, { device, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Publish edition 2' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('Edition 1 stays and does not change.');
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await editionsOf(device)).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Publish edition 2' })).toBeEnabled();
  });

  test('cannot get a new edition where nobody knows what the earlier one was made from', async () => {
    const device = await closedDevice();
    await takeInNewcomers(device, 3);
    await device.database.editionSources.clear();
    await openApp(`/rounds/${device.round.id}`, { device });
    expect(
      await screen.findByText(/^Waaruit een eerdere editie is gemaakt, is op dit apparaat niet bekend/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Stel editie/ })).not.toBeInTheDocument();
  });

  test('asks for no late submissions once its key is gone', async () => {
    const device = await closedDevice();
    await device.storage.rounds.forgetResponses(device.round.id);
    await openApp(`/rounds/${device.round.id}`, { device });
    expect(await screen.findByText('Editie 1 van 2 november 2026')).toBeVisible();
    expect(screen.queryByText('Late inzendingen')).not.toBeInTheDocument();
  });

  test('says so when somebody withdrew in another tab meanwhile and too few differ', async () => {
    const device = await closedDevice();
    const member = aMember(device);
    await takeInNewcomers(device, 2);
    await takeIn(device, [await member.answers(0)]);
    const withdrawal = await member.withdraws(1);
    let meanwhile = async () => {};
    const { user } = await openApp(`/rounds/${device.round.id}`, {
      device,
      storage: (storage) => ({
        ...storage,
        editions: {
          ...storage.editions,
          publish: async (...published) => {
            await meanwhile();
            return storage.editions.publish(...published);
          },
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Stel editie 2 vast' }));
    meanwhile = async () => {
      meanwhile = async () => {};
      await takeIn(device, [withdrawal]);
    };
    await user.click(screen.getByRole('button', { name: 'Editie 2 vaststellen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er is geen nieuwe editie gekomen: 2 inzendingen verschillen van editie 1, en 3 zijn nodig.',
    );
    expect(await editionsOf(device)).toHaveLength(1);
  });

  test.each(['nl', 'en'] as const)('is accessible with late submissions in %s', async (language) => {
    const device = await closedDevice();
    await takeInNewcomers(device, 3);
    const { user } = await openApp(`/rounds/${device.round.id}`, { device, language });
    const button = await screen.findByRole('button', {
      name: language === 'nl' ? /^Stel editie 2/ : /^Publish/,
    });
    expect(await axeFindings()).toEqual([]);
    await user.click(button);
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the results room of a round with two editions', () => {
  async function withTwoEditions(sealed: (device: DeviceWithRound) => Promise<readonly Bytes[]>) {
    chooseEdition(null);
    const device = await closedDevice();
    await takeIn(device, await sealed(device));
    const app = await openApp(`/rounds/${device.round.id}`, { device, today: LATER });
    await app.user.click(await screen.findByRole('button', { name: 'Stel editie 2 vast' }));
    await app.user.click(screen.getByRole('button', { name: 'Editie 2 vaststellen' }));
    await screen.findByRole('heading', { name: 'De plaat van jullie netwerk' });
    return { ...app, device };
  }

  test('shows the latest, says which one it is, and shows an earlier one when asked', async () => {
    const { user } = await withTwoEditions((one) => newcomers(one, 4));
    const choice = await screen.findByRole('combobox', { name: 'Op het scherm' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Editie 2, vastgesteld op 20 november 2026, 11 inzendingen',
      'Editie 1, vastgesteld op 2 november 2026, 7 inzendingen',
    ]);
    expect(screen.getByRole('main')).toHaveTextContent('Schooljaar 2026–2027 · 11 van 12 leden · editie 2');

    await user.selectOptions(choice, within(choice).getByRole('option', { name: /^Editie 1/ }));
    expect(screen.getByRole('main')).toHaveTextContent('Schooljaar 2026–2027 · 7 van 12 leden · editie 1');
    expect(screen.getByRole('main')).not.toHaveTextContent('leden · editie 2');
    expect(await axeFindings()).toEqual([]);
  });

  test('says why an edition shows no picture beside the one before it', async () => {
    // Three newcomers who all answered near one end: subtracting would give them away.
    await withTwoEditions((device) =>
      Promise.all([aMember(device).answers(), aMember(device).answers(), aMember(device).answers()]),
    );
    expect(await screen.findByText(/^Deze editie komt na een eerdere\./)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Op het scherm' })).toBeVisible();
  });
});
