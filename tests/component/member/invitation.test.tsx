import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { closeRound } from '#round/lifeCycle.ts';
import { err } from '#shared/Result.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, anEdition, aNetwork, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';

const CONSENT = 'Ik heb dit gelezen en doe mee.';

describe('before the first item', () => {
  test('a member reads who sees what, under the limits of this very round', async () => {
    const device = await deviceWithOpenRound({
      limits: { mean: 6, spread: 11, counts: 12, difference: 3 },
      closesOn: '2026-12-24',
      deleteAfter: '2027-03-31',
    });
    const { user } = await openApp(`/answer/${device.round.id}`, { device });
    const heading = await screen.findByRole('heading', { level: 1, name: device.network.name });
    await waitFor(() => {
      expect(heading).toHaveFocus();
    });
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('9 stellingen');
    expect(main).toHaveTextContent('Pas als ten minste 6 leden op een onderdeel hebben geantwoord');
    expect(main).toHaveTextContent(
      'De spreiding (de middelste helft van de antwoorden) verschijnt vanaf 11 leden.',
    );
    expect(main).toHaveTextContent(
      'Hoe vaak elk antwoord op een stelling is gegeven, verschijnt vanaf 12 leden.',
    );
    expect(main).toHaveTextContent('Antwoorden kan tot en met 24 december 2026.');
    expect(main).toHaveTextContent('na 31 maart 2027 te verwijderen');
    expect(main).toHaveTextContent('Je rol (zoals student of leraar) mag je zeggen');
    expect(main).toHaveTextContent('pas als ten minste 6 leden die rol hebben gekozen en ten minste 6 niet');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(main).toHaveTextContent('once at least 6 members have answered a part');
    expect(main).toHaveTextContent('each answer to a statement was given appears from 12 members');
    expect(main).toHaveTextContent('You can answer until 24 December 2026.');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  test('nothing is said of a role where the round does not ask for one', async () => {
    const device = await deviceWithOpenRound({ asksRole: false });
    const { user } = await openApp(`/answer/${device.round.id}`, { device });
    await user.click(await screen.findByRole('checkbox', { name: CONSENT }));
    expect(screen.getByRole('main')).not.toHaveTextContent('Je rol');
    expect(screen.getByRole('main')).not.toHaveTextContent('per rol');
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByText('Pagina 1 van 4');
  });

  test('a member reads that the answers go to no research office, or what one would get', async () => {
    const closed = await deviceWithOpenRound();
    const app = await openApp(`/answer/${closed.round.id}`, { device: closed });
    await app.user.click(await screen.findByText('Gaan mijn antwoorden naar onderzoek?'));
    expect(await screen.findByText('Deze antwoorden gaan niet naar een onderzoeksbureau.')).toBeVisible();
    app.close();

    const device = await deviceWithOpenRound({ forResearch: true });
    const { user, close } = await openApp(`/answer/${device.round.id}`, { device });
    await user.click(await screen.findByText('Gaan mijn antwoorden naar onderzoek?'));
    const told = await screen.findByText(/geanonimiseerd aan een onderzoeksbureau geven/);
    expect(told).toHaveTextContent('Er staat geen naam, nummer of tijd bij.');
    expect(told).toHaveTextContent('Een rol staat er alleen bij als ten minste 5 leden die delen.');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await user.click(await screen.findByText('Do my answers go to research?'));
    expect(screen.getByText(/No name, number or time stands with it\./)).toBeVisible();
    expect(screen.queryByText('These answers do not go to a research office.')).not.toBeInTheDocument();
    close();

    const withoutRoles = await deviceWithOpenRound({ forResearch: true, asksRole: false });
    const last = await openApp(`/answer/${withoutRoles.round.id}`, { device: withoutRoles });
    await last.user.click(await screen.findByText('Gaan mijn antwoorden naar onderzoek?'));
    expect(await screen.findByText(/geen naam, nummer of tijd bij\.$/)).toBeVisible();
  });

  test('it takes a consent to begin, and without one nothing is kept', async () => {
    const device = await deviceWithOpenRound();
    const { user } = await openApp(`/answer/${device.round.id}`, { device });
    const consent = await screen.findByRole('checkbox', { name: CONSENT });
    expect(consent).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    expect(consent).toHaveAccessibleDescription('Zet eerst een vinkje als je meedoet.');
    expect(await device.database.drafts.count()).toBe(0);

    await user.click(consent);
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Wat is je rol in het netwerk?' });
    expect(await device.database.drafts.count()).toBe(1);
  });

  test('a device that is full says so, and the member stays at the explanation', async () => {
    const device = await deviceWithOpenRound();
    const { user } = await openApp(`/answer/${device.round.id}`, {
      device,
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, start: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await user.click(await screen.findByRole('checkbox', { name: CONSENT }));
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit apparaat heeft geen ruimte meer.');
    expect(address()).toBe(`/answer/${device.round.id}`);
  });

  test('the example says that it is invented', async () => {
    const device = await deviceWithOpenRound({ invented: true });
    await openApp(`/answer/${device.round.id}`, { device });
    expect(await screen.findByText('Dit is een verzonnen voorbeeld.')).toBeVisible();
  });
});

describe('where somebody started and did not hand in', () => {
  test('nothing of it shows; it goes only after a confirmation that says how much goes', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start({
      ...aDraft(device.round),
      role: 'teacher',
      answers: { d1: 4, b1: 'na' },
    });
    const { user } = await openApp(`/answer/${device.round.id}`, { device });
    expect(await screen.findByText('Op dit apparaat is al iemand begonnen')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Beginnen' })).not.toBeInTheDocument();
    expect(screen.getByRole('main')).not.toHaveTextContent(/altijd|leraar\./);

    await user.click(screen.getByRole('button', { name: 'Ik ben iemand anders: opnieuw beginnen' }));
    const dialog = screen.getByRole('dialog', { name: 'Antwoorden van een ander wissen?' });
    expect(dialog).toHaveTextContent('2 van 9 antwoorden');
    expect(within(dialog).getByRole('button', { name: 'Bewaren' })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await device.database.drafts.count()).toBe(1);

    await user.click(screen.getByRole('button', { name: 'Ik ben iemand anders: opnieuw beginnen' }));
    await user.click(screen.getByRole('button', { name: 'Wissen en opnieuw beginnen' }));
    expect(await screen.findByRole('checkbox', { name: CONSENT })).not.toBeChecked();
    expect(await device.database.drafts.count()).toBe(0);
  });

  test('what cannot be erased now stays, and the screen says so', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.drafts.start(aDraft(device.round));
    const { user } = await openApp(`/answer/${device.round.id}`, {
      device,
      storage: (storage) => ({
        ...storage,
        drafts: { ...storage.drafts, discard: () => Promise.resolve(err('storage-failed')) },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Ik ben iemand anders: opnieuw beginnen' }));
    await user.click(screen.getByRole('button', { name: 'Wissen en opnieuw beginnen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Je laatste stap kon niet worden bewaard');
  });

  test('a draft that is damaged is kept until somebody says that it may go', async () => {
    const device = await deviceWithOpenRound();
    await device.database.drafts.put({ ...aDraft(device.round), answers: { d1: 'vier' } } as never);
    const { user } = await openApp(`/answer/${device.round.id}`, { device });
    expect(await screen.findByText('Een begonnen vragenlijst is niet te lezen')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Verder waar ik was' })).not.toBeInTheDocument();
    expect(await device.database.drafts.count()).toBe(1);

    await user.click(screen.getByRole('button', { name: 'Ik ben iemand anders: opnieuw beginnen' }));
    await user.click(screen.getByRole('button', { name: 'Wissen en opnieuw beginnen' }));
    await user.click(await screen.findByRole('checkbox', { name: CONSENT }));
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    await screen.findByRole('heading', { level: 1, name: 'Wat is je rol in het netwerk?' });
    expect((await device.storage.drafts.get(device.round.id)).ok).toBe(true);
  });
});

describe('a round that cannot be answered', () => {
  test.each(['prepared', 'closed'] as const)('because it is %s says so in one sentence', async (status) => {
    const device = await deviceWithOpenRound();
    const { network, round, storage } = device;
    const prepared = aPreparedRound(network, '2027-2028');
    await storage.rounds.prepare(prepared);
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
    const id = status === 'closed' ? round.id : prepared.id;
    for (const part of ['', '/questions/2', '/handed-in']) {
      const { close } = await openApp(`/answer/${id}${part}`, { device });
      await screen.findByRole('heading', { level: 1, name: 'Antwoorden kan nu niet' });
      const why = status === 'closed' ? /^Deze ronde is gesloten\./ : /^Deze ronde is niet open\./;
      expect(screen.getByText(why)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Naar de open rondes' })).toHaveAttribute('href', '#/answer');
      close();
    }
  });

  test('because its questionnaire was edited by hand says that it is damaged, and keeps it', async () => {
    const device = await deviceWithOpenRound();
    const { hash } = device.round.instrument;
    const changed = { ...device.instrument, licence: 'another' };
    await device.database.instruments.put({ hash, instrument: changed });
    await openApp(`/answer/${device.round.id}`, { device, language: 'en' });
    expect(await screen.findByText(/^What was stored here is damaged/)).toBeVisible();
    expect(await device.database.instruments.count()).toBe(1);
  });

  test.each(['AAAAAAAAAAAAAAAAAAAAAA', 'no-id', 'AAAAAAAAAAAAAAAAAAAAAA/questions/1'])(
    'because %s is no round of this device leads to the page that says so',
    async (part) => {
      await openApp(`/answer/${part}`);
      await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' });
    },
  );
});

describe("the member's door", () => {
  test('lists the open rounds only', async () => {
    const device = await deviceWithOpenRound();
    const other = aNetwork({ name: 'Nog niet open' });
    await device.storage.networks.save(other);
    await device.storage.rounds.prepare(aPreparedRound(other));
    const { user } = await openApp('/answer', { device });
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: new RegExp(device.network.name) }));
    await screen.findByRole('checkbox', { name: CONSENT });
  });

  test('says what to do where no round is open', async () => {
    await openApp('/answer', { language: 'en' });
    expect(await screen.findByText(/^No round is open on this device\./)).toBeVisible();
  });
});
