import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { err } from '#shared/Result.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';
import { newRound, onlyRound } from './newRound.ts';

const FOR_RESEARCH = 'Geanonimiseerde antwoorden van deze ronde mogen naar een onderzoeksbureau';

describe('preparing and opening a round', () => {
  test('starts from this school year, the shipped instrument, the floors, four weeks and half a year', async () => {
    const app = await newRound();
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('heading', { level: 1, name: 'Ronde 2026-2027' });

    const round = await onlyRound(app);
    expect(round).toMatchObject({
      status: 'prepared',
      schoolYear: '2026-2027',
      instrument: { id: 'srt', version: '1.0.0' },
      limits: { mean: 5, spread: 8, counts: 10, difference: 3 },
      asksRole: false,
      forResearch: false,
      closesOn: '2026-11-30',
      deleteAfter: '2027-05-30',
    });
    expect((await app.storage.instruments.get(round.instrument.hash)).ok).toBe(true);
  });

  test('asks first, then makes the key, keeps it apart from the round and fixes the terms', async () => {
    const app = await newRound();
    await app.user.click(screen.getByLabelText('Vraag leden naar hun rol'));
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await app.user.click(await screen.findByRole('button', { name: 'Open de ronde' }));
    expect((await onlyRound(app)).status).toBe('prepared');
    const dialog = screen.getByRole('dialog', { name: 'De ronde openen?' });
    await app.user.click(within(dialog).getByRole('button', { name: 'Ronde openen' }));

    expect(await screen.findByRole('status')).toHaveTextContent('0 ingeleverd van 12 leden');
    const round = await onlyRound(app);
    expect(round).toMatchObject({ status: 'open', openedOn: TODAY, asksRole: true });
    const key = await app.storage.rounds.keptKey(round.id);
    expect(key.ok && key.value.length).toBe(32);
    expect(screen.getByRole('link', { name: 'Geef het apparaat door' })).toHaveAttribute(
      'href',
      `#/answer/${round.id}`,
    );
    expect(screen.queryByRole('link', { name: 'Ronde aanpassen' })).not.toBeInTheDocument();
  });

  test('lets answers go to research where this device knows an office, and says so among the terms', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.offices.save({ name: 'Bureau Noord', publicKey: device.round.publicKey });
    const { user, storage } = await openApp(`/networks/${device.network.id}/rounds/new`, { device });
    const mayGo = await screen.findByLabelText(FOR_RESEARCH);
    expect(mayGo).toBeChecked();
    await user.selectOptions(screen.getByLabelText('Schooljaar'), '2027-2028');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(
      await screen.findByText('geanonimiseerde antwoorden mogen naar een onderzoeksbureau'),
    ).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Ronde aanpassen' }));
    await user.click(await screen.findByLabelText(FOR_RESEARCH));
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('antwoorden gaan niet naar een onderzoeksbureau')).toBeVisible();
    const { records } = await storage.rounds.ofNetwork(device.network.id);
    expect(records.find(({ schoolYear }) => schoolYear === '2027-2028')?.forResearch).toBe(false);
  });

  test('never lets a limit below its floor', async () => {
    const app = await newRound({ language: 'en' });
    const mean = screen.getByLabelText('Mean of a dimension');
    await app.user.clear(mean);
    await app.user.type(mean, '4');
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^This cannot be lower than 5/)).toBeVisible();
    expect(mean).toHaveFocus();
    expect((await app.storage.rounds.all()).records).toEqual([]);

    await app.user.clear(mean);
    await app.user.type(mean, '6');
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Round 2026-2027' });
    expect((await onlyRound(app)).limits.mean).toBe(6);
  });

  test('says so when the closing day is over or the deletion day comes before it', async () => {
    const app = await newRound();
    fireEvent.change(screen.getByLabelText('Antwoorden kan tot en met'), { target: { value: '2026-10-31' } });
    fireEvent.change(screen.getByLabelText('Ingeleverde vragenlijsten verwijderen na'), {
      target: { value: '2026-10-30' },
    });
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Deze dag is al voorbij. Kies vandaag of later.')).toBeVisible();
    expect(screen.getByText('Kies een dag na de laatste dag om te antwoorden.')).toBeVisible();
  });

  test('is not there for a school year that has one, and says what to do instead', async () => {
    const device = await deviceWithOpenRound();
    const { storage } = await openApp(`/networks/${device.network.id}/rounds/new`, { device });
    const year = await screen.findByLabelText('Schooljaar');
    expect(year).toHaveAccessibleDescription(
      /maak dan een nieuwe editie van die ronde, of verwijder haar eerst/,
    );
    expect(within(year).queryByRole('option', { name: '2026-2027' })).not.toBeInTheDocument();
    expect(year).toHaveValue('2027-2028');

    // Meanwhile, in another tab.
    const elsewhere = await storage.rounds.prepare(aPreparedRound(device.network, '2027-2028'));
    expect(elsewhere.ok).toBe(true);
    const options = () =>
      within(year)
        .queryAllByRole('option')
        .map((option) => option.textContent);
    await waitFor(() => {
      expect(options()).toEqual(['2025-2026']);
    });
  });

  test('is refused where another tab was first', async () => {
    const device = await deviceWithOpenRound();
    const { user } = await openApp(`/networks/${device.network.id}/rounds/new`, {
      device,
      language: 'en',
      storage: (storage) => ({
        ...storage,
        rounds: { ...storage.rounds, prepare: () => storage.rounds.prepare(aPreparedRound(device.network)) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This network already has a round in this school year. Make a later edition of that round once it is closed, or delete it first.',
    );
    expect(await device.database.rounds.count()).toBe(1);
  });

  test('keeps the form on a full device', async () => {
    const app = await newRound({
      storage: (storage) => ({
        ...storage,
        instruments: { ...storage.instruments, save: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await app.user.selectOptions(screen.getByLabelText('Schooljaar'), '2027-2028');
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    expect(screen.getByLabelText('Schooljaar')).toHaveValue('2027-2028');
    expect((await app.storage.rounds.all()).records).toEqual([]);
  });

  test('can be changed until it opens, and not after', async () => {
    const { network, round, ...device } = await deviceWithOpenRound();
    const prepared = aPreparedRound(network, '2027-2028');
    await device.storage.rounds.prepare(prepared);
    const { user, storage } = await openApp(`/rounds/${prepared.id}/edit`, { device });
    expect(await screen.findByText('Kleine vragenlijst')).toBeVisible();
    await user.click(screen.getByLabelText('Vraag leden naar hun rol'));
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('heading', { level: 1, name: 'Ronde 2027-2028' });
    expect(await storage.rounds.get(prepared.id)).toEqual({
      ok: true,
      value: { ...prepared, asksRole: false },
    });

    window.location.hash = `/rounds/${round.id}/edit`;
    expect(await screen.findByRole('link', { name: 'Geef het apparaat door' })).toBeVisible();
    expect(address()).toBe(`/rounds/${round.id}`);
  });
});

describe('an open round', () => {
  test('shows a count, and that somebody has started, and nothing else of the answers', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(4));
    await answerAndHandIn(device, allAnswered(1));
    const { user } = await openApp(`/rounds/${device.round.id}`, { device });
    expect(await screen.findByText('2')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('2 ingeleverd van 12 leden');
    expect(screen.queryByText(/is iemand begonnen/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Antwoorden kon tot en met/)).not.toBeInTheDocument();

    await device.storage.drafts.start(aDraft(device.round));
    expect(await screen.findByText(/is iemand begonnen/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText('Somebody has started on this device and has not handed in yet.')).toBeVisible();
  });

  test('reminds of a closing day that is over', async () => {
    const device = await deviceWithOpenRound();
    await openApp(`/rounds/${device.round.id}`, { device, today: '2027-06-02' });
    expect(await screen.findByText(/^Antwoorden kon tot en met 1 juni 2027\./)).toBeVisible();
  });
});

describe('deleting', () => {
  test('a round names everything that goes, and then it is gone', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    await answerAndHandIn(device, allAnswered(2));
    await device.storage.drafts.start(aDraft(device.round));
    const { user } = await openApp(`/rounds/${device.round.id}`, { device });

    await user.click(await screen.findByRole('button', { name: 'Ronde verwijderen' }));
    const dialog = screen.getByRole('dialog', { name: 'Ronde 2026-2027 verwijderen?' });
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'de ronde van schooljaar 2026-2027',
      '2 ingeleverde vragenlijsten',
      '1 begonnen vragenlijst die nog niet is ingeleverd',
      '1 sleutel van die vragenlijsten',
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Verwijderen' }));

    await screen.findByRole('heading', { level: 1, name: device.network.name });
    expect(await device.database.rounds.count()).toBe(0);
    expect(await device.database.roundKeys.count()).toBe(0);
    expect(await device.database.sealedResponses.count()).toBe(0);
  });

  test('a network that cannot be deleted now says so and keeps everything', async () => {
    const device = await deviceWithOpenRound();
    const { user } = await openApp(`/networks/${device.network.id}`, {
      device,
      language: 'en',
      storage: (storage) => ({
        ...storage,
        networks: { ...storage.networks, remove: () => Promise.resolve(err('storage-failed')) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Delete the network' }));
    const dialog = screen.getByRole('dialog', { name: `Delete ${device.network.name}?` });
    expect(within(dialog).getByText('1 round')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your last step could not be saved');
    expect(await device.database.rounds.count()).toBe(1);
  });
});
