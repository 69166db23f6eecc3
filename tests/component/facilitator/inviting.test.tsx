import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { readInvitation } from '#exchange/invitationText.ts';
import { isOnlyOnThisDevice } from '#shell/isOnlyOnThisDevice.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { modulesOf, readByApp } from '#tests/support/scannedCode.ts';

const LINK_LABEL = /^(Adres van de vragenlijst|Address of the questionnaire)$/;

async function openInvite(device: DeviceWithRound, circumstances: Circumstances = {}) {
  const app = await openApp(`/rounds/${device.round.id}/invite`, { device, ...circumstances });
  const link = (await screen.findByLabelText<HTMLTextAreaElement>(LINK_LABEL)).value;
  await waitFor(() => {
    expect(screen.getAllByRole('img', { name: /^QR/, hidden: true })).toHaveLength(2);
  });
  return { ...app, link };
}

function poster(): HTMLElement {
  return screen.getByRole('article', { hidden: true });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an invitation to an open round', () => {
  test('is a link that carries all of it behind the #', async () => {
    const device = await deviceWithOpenRound();
    const { link } = await openInvite(device);
    const [address, fragment = ''] = link.split('#');
    expect(address).toBe(`${location.origin}${location.pathname}`);
    expect(readInvitation(fragment.replace('/invitation/', ''))).toEqual({
      ok: true,
      value: invitationTo(device.round, device.network),
    });
  });

  test('has the very link in the code on the screen and in that on the poster', async () => {
    const { link } = await openInvite(await deviceWithOpenRound());
    for (const code of screen.getAllByRole('img', { name: /Rekenen, 2026-2027$/, hidden: true }))
      expect(readByApp(modulesOf(code))).toBe(link);
  });

  test('is copied, and the screen says whether that worked', async () => {
    const device = await deviceWithOpenRound();
    const copied: string[] = [];
    let allowed = true;
    const copyText = (text: string) => {
      copied.push(text);
      return Promise.resolve(allowed);
    };
    const { user, link } = await openInvite(device, { services: { copyText } });
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    expect(await screen.findByText('Gekopieerd')).toBeVisible();
    expect(copied).toEqual([link]);
    allowed = false;
    await user.click(screen.getByRole('button', { name: 'Kopieer de tekst' }));
    expect(await screen.findByText(/^Kopiëren lukt niet in deze browser/)).toBeVisible();
    expect(copied[1]).toContain(link);
  });

  test.each([
    { language: 'nl', open: 'Open in je e-mailprogramma', subject: 'Vragenlijst ', day: '1 juni 2027' },
    { language: 'en', open: 'Open in your e-mail program', subject: 'Questionnaire ', day: '1 June 2027' },
  ] as const)('comes as an e-mail to nobody in particular ($language)', async ({ language, ...expected }) => {
    const { link } = await openInvite(await deviceWithOpenRound({ limits: LIMITS }), { language });
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: expected.open });
    expect(href).toMatch(/^mailto:\?/);
    const letter = new URLSearchParams(href.replace('mailto:?', ''));
    expect(letter.get('subject')).toBe(`${expected.subject}Lerarennetwerk Rekenen, 2026-2027`);
    expect(letter.get('body')).toContain(`\r\n${link}\r\n`);
    expect(letter.get('body')).toContain(expected.day);
    expect(letter.get('body')).toMatch(/\b7 (leden|members)/);
  });

  test('is printed as a poster with the limits of this very round', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = await openInvite(await deviceWithOpenRound({ limits: LIMITS }));
    expect(poster()).toHaveTextContent('Lerarennetwerk Rekenen');
    expect(poster()).toHaveTextContent('schooljaar 2026-2027');
    expect(poster()).toHaveTextContent('vanaf 7 leden, de spreiding vanaf 9');
    expect(poster()).toHaveTextContent('Antwoorden kan tot en met 1 juni 2027.');
    expect(poster()).toHaveTextContent(`De app staat op ${location.host}.`);
    expect(poster()).toHaveTextContent('zonder internet');
    expect(within(poster()).getByRole('img', { hidden: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Druk de poster af' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('to an invented network says so wherever it goes', async () => {
    await openInvite(await deviceWithOpenRound({ invented: true }), { language: 'en' });
    expect(poster()).toHaveTextContent('This is an invented example.');
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in your e-mail program' });
    expect(decodeURIComponent(href)).toContain('This is an invented example.');
    expect(screen.getByRole('main')).toHaveTextContent(/invented example.*Invite the members/i);
  });

  test('warns where its address leads every device to itself', async () => {
    await openInvite(await deviceWithOpenRound());
    expect(location.hostname).toBe('localhost');
    expect(screen.getByText('Deze link werkt alleen op dit apparaat')).toBeVisible();
  });

  test.each(['nl', 'en'] as const)('shows axe nothing to report (%s)', async (language) => {
    await openInvite(await deviceWithOpenRound(), { language });
    expect(await axeFindings()).toEqual([]);
  });
});

test.each([
  ['localhost', true],
  ['srt.localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['srt.example.org', false],
  ['localhost.example.org', false],
  ['192.168.1.20', false],
])('an address at %s leads only to this device: %s', (hostname, only) => {
  expect(isOnlyOnThisDevice(hostname)).toBe(only);
});

test('a round that is not open invites nobody', async () => {
  const device = await deviceWithOpenRound();
  await device.database.rounds.put({ ...device.round, status: 'closed', closedOn: '2026-11-30' });
  await openApp(`/rounds/${device.round.id}/invite`, { device });
  expect(await screen.findByRole('heading', { name: 'Uitnodigen kan nu niet' })).toBeVisible();
  expect(screen.queryByLabelText(LINK_LABEL)).not.toBeInTheDocument();
});

test('an open round offers both roads and the inbox', async () => {
  const { round, ...device } = await deviceWithOpenRound();
  await openApp(`/rounds/${round.id}`, { device });
  const links = {
    'Iedereen op het eigen apparaat': `#/rounds/${round.id}/invite`,
    'Geef het apparaat door': `#/answer/${round.id}`,
    'Antwoorden binnenhalen': `#/rounds/${round.id}/inbox`,
  };
  for (const [name, href] of Object.entries(links))
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', href);
});

const LIMITS = { mean: 7, spread: 9, counts: 12, difference: 3 };
