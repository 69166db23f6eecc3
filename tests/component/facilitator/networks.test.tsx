import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { err } from '#shared/Result.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { aNetwork, aPreparedRound } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

describe('a network', () => {
  test('is described, kept and found again by its name', async () => {
    const { user, storage } = await openApp('/networks');
    expect(await screen.findByText('Nog geen netwerk op dit apparaat')).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Nieuw netwerk' }));
    await user.type(await screen.findByLabelText('Naam van het netwerk'), 'Rekenen in Zuid');
    await user.type(screen.getByLabelText('Aantal leden'), '14');
    await user.type(screen.getByLabelText('Beginjaar'), '2025');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Rekenen in Zuid' })).toBeVisible();
    expect(screen.getByText('14 leden · sinds 2025')).toBeVisible();
    const { records } = await storage.networks.all();
    expect(records).toMatchObject([
      { name: 'Rekenen in Zuid', memberCount: 14, startYear: 2025, invented: false },
    ]);

    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Netwerken' }));
    expect(await screen.findByRole('link', { name: 'Rekenen in Zuid' })).toBeVisible();
    expect(screen.getByText('Nog geen ronde')).toBeVisible();
  });

  test('that lacks a name is not kept, and each field says what is the matter', async () => {
    const { user, storage } = await openApp('/networks/new', { language: 'en' });
    await user.type(await screen.findByLabelText('Number of members'), 'twelve');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByLabelText('Name of the network')).toHaveAccessibleDescription(
      'Give the network a name.',
    );
    expect(screen.getByLabelText('Name of the network')).toHaveFocus();
    expect(screen.getByLabelText('Number of members')).toHaveAccessibleDescription(
      /Write a whole number from 1 to 999/,
    );
    expect((await storage.networks.all()).records).toEqual([]);
  });

  test('keeps what was typed, and the faults, when the language is switched', async () => {
    const { user } = await openApp('/networks/new');
    await user.type(await screen.findByLabelText('Thema'), 'Rekentaal');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('Geef het netwerk een naam.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByLabelText('Theme')).toHaveValue('Rekentaal');
    expect(screen.getByText('Give the network a name.')).toBeVisible();
  });

  test('that does not fit on a full device stays in the form', async () => {
    const { user } = await openApp('/networks/new', {
      storage: (storage) => ({
        ...storage,
        networks: { ...storage.networks, save: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await user.type(await screen.findByLabelText('Naam van het netwerk'), 'Rekenen in Zuid');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    expect(screen.getByLabelText('Naam van het netwerk')).toHaveValue('Rekenen in Zuid');
    expect(address()).toBe('/networks/new');
  });

  test('is changed without losing what was not changed', async () => {
    const device = await storageForTests();
    const network = aNetwork();
    await device.storage.networks.save(network);
    const { user } = await openApp(`/networks/${network.id}/edit`, { device });
    const members = await screen.findByLabelText('Aantal leden');
    await user.clear(members);
    await user.type(members, '9');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));

    await screen.findByRole('heading', { level: 1, name: network.name });
    expect(await device.storage.networks.get(network.id)).toEqual({
      ok: true,
      value: { ...network, memberCount: 9 },
    });
  });
});

describe('the list of networks', () => {
  test('is in the order of the alphabet and tells where each round stands', async () => {
    const device = await storageForTests();
    const [zeeland, arnhem] = [aNetwork({ name: 'Zeeland' }), aNetwork({ name: 'Arnhem' })];
    await device.storage.networks.save(zeeland);
    await device.storage.networks.save(arnhem);
    await device.storage.rounds.prepare(aPreparedRound(arnhem));
    await openApp('/networks', { device });

    const names = await screen.findAllByRole('heading', { level: 2 });
    expect(names.map((name) => name.textContent)).toEqual(['Arnhem', 'Zeeland']);
    expect(screen.getByText('2026-2027: voorbereid, nog niet open')).toBeVisible();
  });

  test('still shows the others when a record is damaged', async () => {
    const device = await storageForTests();
    await device.storage.networks.save(aNetwork({ name: 'Heel' }));
    const broken = aNetwork();
    await device.database.networks.put({ ...broken, name: 7 } as never);
    await openApp('/networks', { device });

    expect(await screen.findByRole('link', { name: 'Heel' })).toBeVisible();
    expect(screen.getByText(/^Eén opgeslagen onderdeel is beschadigd/)).toBeVisible();
  });

  test('takes the example in and lets it go again, and leaves real networks alone', async () => {
    const device = await storageForTests();
    await device.storage.networks.save(aNetwork({ name: 'Echt netwerk' }));
    const { user, storage } = await openApp('/networks', { device });

    await user.click(await screen.findByRole('button', { name: 'Laad het voorbeeldnetwerk' }));
    await user.click(await screen.findByRole('link', { name: /^Voorbeeldnetwerk/ }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Schooljaar 2025-2026' })).toBeVisible();
    expect(screen.getByText('Verzonnen voorbeeld')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Naar de resultatenkamer' })).toHaveLength(3);

    await user.click(screen.getByRole('button', { name: 'Netwerk verwijderen' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('3 rondes')).toBeVisible();
    expect(within(dialog).getByText('3 edities met de plaat van de groep')).toBeVisible();
    expect(within(dialog).queryByText(/sleutel/)).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Niet verwijderen' }));

    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Netwerken' }));
    await user.click(await screen.findByRole('button', { name: 'Verwijder het voorbeeldnetwerk' }));
    expect(await screen.findByRole('button', { name: 'Laad het voorbeeldnetwerk' })).toBeVisible();
    expect((await storage.networks.all()).records).toMatchObject([{ name: 'Echt netwerk' }]);
    expect((await storage.rounds.all()).records).toEqual([]);
  });
});

describe('an address', () => {
  test('of a network that is not here leads to a plain page', async () => {
    await openApp(`/networks/${aNetwork().id}`, { language: 'en' });
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });

  test('of a damaged network says so and removes nothing', async () => {
    const device = await storageForTests();
    const network = aNetwork();
    await device.database.networks.put({ ...network, memberCount: 'veel' } as never);
    await openApp(`/networks/${network.id}`, { device });
    expect(await screen.findByText(/^Wat hier was opgeslagen is beschadigd/)).toBeVisible();
    expect(await device.database.networks.count()).toBe(1);
  });
});
