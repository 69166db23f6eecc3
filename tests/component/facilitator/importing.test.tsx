import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import type { Watch } from '#ports/Watch.ts';
import { ok, type Result } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { aMember, linkTo, responsesOf } from '#tests/support/handedInElsewhere.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import type { Collected, CollectFailure } from '#usecases/collecting/Collected.ts';
import type { Inbox } from '#usecases/collecting/Inbox.ts';

async function openInbox(device: DeviceWithRound, circumstances: Circumstances = {}) {
  const app = await openApp(`/rounds/${device.round.id}/inbox`, { device, ...circumstances });
  await screen.findByRole('heading', { level: 1, name: /^(Antwoorden binnenhalen|Bring answers in)$/ });
  return app;
}

function paste(text: string) {
  fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } });
}

function drop(files: readonly File[]) {
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files, getData: () => '' } });
}

async function expectNews(...texts: readonly string[]) {
  const news = screen.getByRole('status');
  await waitFor(() => {
    for (const text of texts) expect(news).toHaveTextContent(text);
  });
}

/** An inbox that takes as long as the test wants: what is under way is told and ended from here. */
function slowInbox() {
  let watch: Watch | null = null;
  let end = (_collected: Result<Collected, CollectFailure>) => {};
  let responses = 1;
  let counted = 0;
  const inbox: Inbox = {
    takeIn: (_round, _arrival, watching) =>
      new Promise((resolve) => {
        watch = watching;
        end = resolve;
      }),
    count: () => {
      counted += 1;
      return Promise.resolve({ opened: true, responses, besideEarlier: 0, besideOnSlips: 0 });
    },
  };
  return {
    inbox,
    timesCounted: () => counted,
    isStopped: () => watch?.signal.aborted ?? false,
    reach: (done: number, total: number) => {
      act(() => {
        watch?.progress({ done, total });
      });
    },
    end: (collected: Partial<Collected>) =>
      act(async () => {
        responses += collected.added ?? 0;
        end(ok({ added: 0, known: 0, refused: [], untried: 0, ...collected }));
        await Promise.resolve();
      }),
  };
}

describe('while a large file comes in', () => {
  test('a bar tells how far it is, and stopping tells what to do to go on', async () => {
    const slow = slowInbox();
    const device = await deviceWithOpenRound();
    const { user } = await openInbox(device, { services: { inbox: slow.inbox } });
    drop([new File(['x'], 'klas.srt.json')]);
    await expectNews('Bezig met binnenhalen');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    slow.reach(3200, 10_000);
    expect(screen.getByRole('progressbar', { name: 'Bezig met binnenhalen' })).toHaveValue(3200);
    expect(screen.getByText('3.200 van 10.000 bekeken')).toBeVisible();
    expect(screen.getByRole('status')).not.toHaveTextContent('3.200');

    expect(slow.isStopped()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Stop met binnenhalen' }));
    expect(slow.isStopped()).toBe(true);
    expect(screen.getByRole('status')).toHaveFocus();
    await slow.end({ added: 3400, untried: 6600 });
    await expectNews(
      '3.400 nieuwe inzendingen',
      'Gestopt. Nog niet bekeken: 6.600. Haal hetzelfde opnieuw binnen om verder te gaan.',
    );
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('it can be stopped before it is known how much is in it', async () => {
    const slow = slowInbox();
    const { user } = await openInbox(await deviceWithOpenRound(), { services: { inbox: slow.inbox } });
    drop([new File(['x'.repeat(1_000_000)], 'post.mbox')]);
    await user.click(await screen.findByRole('button', { name: 'Stop met binnenhalen' }));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(slow.isStopped()).toBe(true);
    await slow.end({ added: 12, untried: 1 });
    await expectNews('12 nieuwe inzendingen', 'Gestopt. Nog niet bekeken: 1.');
    expect(screen.queryByRole('button', { name: 'Stop met binnenhalen' })).not.toBeInTheDocument();
  });

  test('nothing is counted, until it is in', async () => {
    const slow = slowInbox();
    const device = await deviceWithOpenRound();
    await openInbox(device, { services: { inbox: slow.inbox } });
    await expectNews('1 van 12 ingeleverd');
    drop([new File(['x'], 'klas.srt.json')]);
    await expectNews('Bezig met binnenhalen');
    await act(() => device.storage.responses.takeIn(device.round.id, [new Uint8Array(8)]));
    slow.reach(200, 400);
    await screen.findByText('200 van 400 bekeken');
    expect(slow.timesCounted()).toBe(1);
    await slow.end({ added: 400 });
    await expectNews('401 van 12 ingeleverd');
  });

  test.each(['nl', 'en'] as const)('axe finds nothing (%s)', async (language) => {
    const slow = slowInbox();
    await openInbox(await deviceWithOpenRound(), { language, services: { inbox: slow.inbox } });
    drop([new File(['x'], 'klas.srt.json')]);
    await expectNews(language === 'nl' ? 'Bezig met binnenhalen' : 'Bringing in');
    slow.reach(200, 400);
    expect(await axeFindings()).toEqual([]);
    await slow.end({ added: 400 });
  });
});

test('what arrives while something else comes in waits its turn', async () => {
  const device = await deviceWithOpenRound();
  const [first, second] = await responsesOf(device, 2);
  await openInbox(device);
  paste(linkTo(first!));
  paste(linkTo(second!));
  await expectNews('2 van 12 ingeleverd', '1 nieuwe inzending');
});

test('a zip brings in what is in it, and names what is not', async () => {
  const device = await deviceWithOpenRound();
  const zip = zipOf({ 'els.srt.json': writeSealedFile(await responsesOf(device, 2)), '<i>.pdf': '%PDF-1.7' });
  await openInbox(device);
  drop([new File([zip], 'alles.zip'), new File(['PK\x03\x04'], 'kapot.zip')]);
  await expectNews(
    '2 van 12 ingeleverd',
    '2 nieuwe inzendingen',
    'alles.zip: <i>.pdf: Dit soort bestand kan de app niet lezen.',
    'kapot.zip: Dit lijkt op een inzending, maar er ontbreekt een stuk.',
  );
});

test('of hundreds of files that are refused the first fifty are named, the others counted', async () => {
  const photos = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.jpg`, '']));
  await openInbox(await deviceWithOpenRound(), { language: 'en' });
  drop([new File([zipOf(photos)], 'photos.zip')]);
  await expectNews('photos.zip: 49.jpg', 'and 250 more files');
  expect(within(screen.getByRole('status')).getAllByRole('listitem')).toHaveLength(51);
});

test('in a round with slips a second response on one slip is told as a number, with what can be done, naming nobody', async () => {
  const device = await deviceWithOpenRound({ slips: 2 });
  const [slip] = device.slips;
  const twice = [aMember(device, { slip: slip! }), aMember(device, { slip: slip! })];
  const [first, second] = await Promise.all(twice.map((member) => member.answers()));
  const without = await aMember(device).answers();
  await openInbox(device, { language: 'en' });
  paste(`${linkTo(first!)} ${linkTo(second!)} ${linkTo(without)}`);
  await expectNews(
    '1 of 12 handed in',
    '2 new submissions',
    textsIn.en.notToldApart.besideOnSlips(1),
    'Made without a slip.',
  );
  expect(screen.getByRole('main')).not.toHaveTextContent(slip!);
});

describe('after the round has closed', () => {
  async function closedDevice() {
    const device = await deviceWithOpenRound();
    await device.database.rounds.put({ ...device.round, status: 'closed', closedOn: '2026-11-30' });
    return device;
  }

  test('late answers come in and wait for a next edition', async () => {
    const device = await closedDevice();
    const [late] = await responsesOf(device, 1);
    await openInbox(device);
    expect(
      screen.getByText(/is gesloten en de editie staat vast. Wat nu nog binnenkomt, wacht/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Leden uitnodigen' })).not.toBeInTheDocument();
    paste(writeSealedText(late!));
    await expectNews('1 van 12 ingeleverd', '1 nieuwe inzending');
  });
});

test('a round that has not been opened takes nothing in', async () => {
  const device = await deviceWithOpenRound();
  await device.database.rounds.put({ ...device.round, status: 'prepared' });
  await openApp(`/rounds/${device.round.id}/inbox`, { device });
  expect(await screen.findByRole('heading', { name: 'Binnenhalen kan nu niet' })).toBeVisible();
  expect(screen.getByText(/is nog niet open/)).toBeVisible();
});
