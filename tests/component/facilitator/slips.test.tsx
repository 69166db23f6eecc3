import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { readInvitation } from '#exchange/invitationText.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { scannedFromPaper } from '#tests/support/scannedFromPaper.ts';
import type { Services } from '#usecases/Services.ts';
import { newRound, onlyRound } from './newRound.ts';

async function openInvite(device: DeviceWithRound, circumstances: Circumstances = {}) {
  const app = await openApp(`/rounds/${device.round.id}/invite`, { device, ...circumstances });
  await screen.findByRole('heading', { name: /^(Briefjes om te trekken|Slips to draw)$/ });
  await waitFor(() => {
    expect(screen.getAllByRole('img', { hidden: true })).toHaveLength(device.slips.length);
  });
  return app;
}

function printedSlips(): HTMLElement[] {
  return screen.getAllByRole('article', { hidden: true });
}

function linkOn(slip: HTMLElement): string {
  return within(slip).getByText(/#\/invitation\//).textContent;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a round with slips', () => {
  test('gets as many as it asks for when it opens, all different and apart from the round', async () => {
    const app = await newRound();
    await app.user.type(screen.getByLabelText('Aantal briefjes'), '14');
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await app.user.click(await screen.findByRole('button', { name: 'Open de ronde' }));
    expect(screen.getByText('Aantal briefjes').nextElementSibling).toHaveTextContent('14');
    await app.user.click(screen.getByRole('button', { name: 'Ronde openen' }));
    await screen.findByRole('link', { name: 'Geef het apparaat door' });

    const round = await onlyRound(app);
    expect(round).toMatchObject({ status: 'open', slips: 14 });
    const slips = await app.storage.rounds.slips(round.id);
    expect(slips.ok && new Set(slips.value).size).toBe(14);
  });

  test.each(['301', '15', '-1', '2,5', 'tien'])('is not prepared with "%s" of them', async (slips) => {
    const app = await newRound();
    await app.user.type(screen.getByLabelText('Aantal briefjes'), slips);
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText(/^Schrijf een (heel getal|getal van 0 tot en met 14)\.$/)).toBeVisible();
    expect((await app.storage.rounds.all()).records).toEqual([]);
  });

  test('is one without where the number is left empty', async () => {
    const app = await newRound();
    await app.user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByRole('button', { name: 'Open de ronde' });
    expect((await onlyRound(app)).slips).toBe(0);
    expect(screen.queryByText('Aantal briefjes')).not.toBeInTheDocument();
  });
});

describe('the sheet of slips', () => {
  test('has each slip of the round once, and no invitation that could be used twice', async () => {
    const device = await deviceWithOpenRound({ slips: 11 });
    await openInvite(device);
    const invitations = printedSlips().map((slip) =>
      readInvitation(linkOn(slip).split('/invitation/')[1] ?? ''),
    );
    expect(invitations).toEqual(
      device.slips.map((slip) => ({ ok: true, value: invitationTo(device.round, device.network, slip) })),
    );
    expect(screen.queryByLabelText('Adres van de vragenlijst')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Open in je e-mailprogramma' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Poster' })).not.toBeInTheDocument();
  });

  test('has slips that differ in nothing but link and code', async () => {
    await openInvite(await deviceWithOpenRound({ slips: 9 }));
    const words = printedSlips().map((slip) => slip.textContent.replace(linkOn(slip), ''));
    expect(new Set(words).size).toBe(1);
    expect(words[0]).toContain('Lerarennetwerk Rekenen');
    expect(words[0]).toContain('2026-2027');
    expect(words[0]).toContain('Antwoorden kan tot en met 1 juni 2027.');
  });

  test.each([
    'Lerarennetwerk Rekenen',
    'Coöperatief academisch werkplaatsennetwerk '.repeat(3).slice(0, 120),
  ])('has codes that are read from paper at 3 cm: %.22s…', async (name) => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const network = { ...device.network, name };
    await device.storage.networks.save(network);
    await openInvite({ ...device, network });
    const slips = printedSlips();
    expect(slips).toHaveLength(2);
    for (const slip of slips)
      expect(await scannedFromPaper(within(slip).getByRole('img', { hidden: true }), 30)).toBe(linkOn(slip));
  });

  test('is printed at the press of a button, after what to do with it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = await openInvite(await deviceWithOpenRound({ slips: 3 }), { language: 'en' });
    expect(screen.getByText(/^You print 3 slips, /)).toBeVisible();
    expect(screen.getByText(/Do not write down anywhere who has which slip/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print the slips' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('of an invented network says so on every slip', async () => {
    await openInvite(await deviceWithOpenRound({ slips: 2, invented: true }));
    for (const slip of printedSlips()) expect(slip).toHaveTextContent('Dit is een verzonnen voorbeeld.');
  });

  test('comes with the questionnaire as a file, which opens a slip where the questionnaire is found nowhere', async () => {
    const download = vi.fn<Services['download']>();
    const device = await deviceWithOpenRound({ slips: 2 });
    const { user } = await openInvite(device, { services: { download } });
    const address = linkOn(printedSlips()[0] ?? document.body).split('#')[1] ?? '';
    await user.click(await screen.findByRole('button', { name: 'Vragenlijst bewaren als bestand' }));
    const [, contents] = download.mock.calls[0] ?? [];
    const file = new File([contents ?? ''], 'vragenlijst.json');
    cleanup();

    const member = await openApp(address);
    await member.user.upload(await screen.findByLabelText('Kies het bestand'), file);
    expect(await screen.findByRole('button', { name: 'Beginnen' })).toBeVisible();
    const participation = await member.storage.participations.get(device.round.id);
    expect(participation.ok && participation.value.invitation.slip).toBe(device.slips[0]);
  });

  test('is missed by name on a device that has not got the slips', async () => {
    const device = await deviceWithOpenRound({ slips: 3 });
    await device.database.roundSlips.clear();
    await openApp(`/rounds/${device.round.id}/invite`, { device });
    expect(await screen.findByText('De briefjes zijn hier niet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Druk de briefjes af' })).not.toBeInTheDocument();
  });

  test.each(['nl', 'en'] as const)('shows axe nothing to report (%s)', async (language) => {
    await openInvite(await deviceWithOpenRound({ slips: 3 }), { language });
    expect(await axeFindings()).toEqual([]);
  });
});
