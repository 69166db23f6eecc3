import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { aMember, linkTo, responsesOf, tampered } from '#tests/support/handedInElsewhere.ts';
import { address, type Circumstances, goTo, openApp } from '#tests/support/openApp.tsx';
import {
  allAnswered,
  answerAndHandIn,
  deviceWithOpenRound,
  type DeviceWithRound,
} from '#tests/support/roundsOnDevice.ts';

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

async function expectStored({ storage, round }: DeviceWithRound, count: number) {
  expect(await storage.responses.count(round.id)).toBe(count);
}

function closeRound({ database, round }: DeviceWithRound) {
  return database.rounds.put({ ...round, status: 'closed', closedOn: '2026-11-30' });
}

/** Whole entries as the app writes them, with any other entry between them. */
function sealedFile(name: string, entries: readonly string[]): File {
  return new File([JSON.stringify({ srt: 'sealed-responses', version: 1, responses: entries })], name);
}

function email(first: Bytes, second: Bytes, third: Bytes): string {
  return `Hoi Ans,

Hier zijn die van Bram en mij.

${writeSealedBlock(first)}
> Op 3 november schreef Bram:
${writeSealedBlock(second).replaceAll(/^/gm, '> ')}
En Els stuurde deze: ${linkTo(third)}. Groetjes!
`;
}

describe('pasting', () => {
  test('an e-mail with two blocks and a link among the words brings in all three', async () => {
    const device = await deviceWithOpenRound();
    const [first, second, third] = await responsesOf(device, 3);
    await openInbox(device);
    await expectNews('0 van 12 ingeleverd');
    paste(email(first!, second!, third!));
    await expectNews('3 van 12 ingeleverd', '3 nieuwe inzendingen');
    expect(screen.queryByText('Niet binnengehaald')).not.toBeInTheDocument();
    expect(new Set((await device.storage.responses.sealed(device.round.id)).map(toBase64url))).toEqual(
      new Set([first!, second!, third!].map(toBase64url)),
    );
  });

  test('the same twice, in another order, changes nothing', async () => {
    const device = await deviceWithOpenRound();
    const [first, second, third] = await responsesOf(device, 3);
    await openInbox(device, { language: 'en' });
    paste(email(first!, second!, third!));
    await expectNews('3 of 12 handed in', '3 new submissions');
    paste(email(third!, first!, second!));
    await expectNews('3 of 12 handed in', 'Nothing new', '3 were here already');
    await expectStored(device, 3);
  });

  test('into the box works as anywhere; typed-in text waits for the button', async () => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    const { user } = await openInbox(device);
    fireEvent.change(screen.getByLabelText('Geplakte tekst'), { target: { value: linkTo(sealed!) } });
    await expectStored(device, 0);
    await user.click(screen.getByRole('button', { name: 'Haal deze tekst binnen' }));
    await expectNews('1 van 12 ingeleverd', '1 nieuwe inzending');
    expect(screen.getByLabelText('Geplakte tekst')).toHaveValue('');
    fireEvent.paste(screen.getByLabelText('Geplakte tekst'), {
      clipboardData: { files: [], getData: () => linkTo(sealed!) },
    });
    await expectNews('1 was al binnen');
  });

  test('a text without any submission says so', async () => {
    const device = await deviceWithOpenRound();
    await openInbox(device);
    paste('Hoi Ans, ik heb het ingevuld hoor! Groet, Bram');
    await expectNews('0 van 12 ingeleverd', 'Geplakte tekst: Hierin staat geen inzending.');
  });

  test('what gateways and programs made of links and blocks is read, and its remains are told', async () => {
    const device = await deviceWithOpenRound();
    const [inLink, inBlock, lost] = await responsesOf(device, 3);
    await openInbox(device);
    const wrapped = `https://safe.example/?url=${encodeURIComponent(encodeURIComponent(linkTo(inLink!)))}&data=05`;
    const quoted = writeSealedBlock(inBlock!).replaceAll('[', '\\[').replace(/^/gm, '\u200e│ ').toUpperCase();
    const beheaded = writeSealedBlock(lost!).replace(/.*\n.*\n/, '');
    paste(`${wrapped}\n\n${quoted}\n\n${beheaded}`);
    await expectNews(
      '2 van 12 ingeleverd',
      '2 nieuwe inzendingen',
      'Dit lijkt op een inzending, maar er ontbreekt',
    );
  });

  test('half a block is refused as such, and the whole one beside it comes in', async () => {
    const device = await deviceWithOpenRound();
    const [whole, half] = await responsesOf(device, 2);
    await openInbox(device);
    paste(`${writeSealedText(half!).slice(0, 60)}\n\n${writeSealedBlock(whole!)}`);
    await expectNews('1 van 12 ingeleverd', '1 nieuwe inzending', 'er ontbreekt een stuk.');
  });
});

describe('files', () => {
  test('a file with changed entries between whole ones gives the whole ones, and names what it refused', async () => {
    const device = await deviceWithOpenRound();
    const whole = (await responsesOf(device, 2)).map((bytes) => writeSealedText(bytes));
    const changed = await tampered(device);
    const [other] = await responsesOf(device, 1);
    const misspelt = writeSealedText(other!).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    await openInbox(device);
    drop([sealedFile('klas.srt (1).json', [whole[0]!, writeSealedText(changed), misspelt, whole[1]!])]);
    await expectNews('2 van 12 ingeleverd', '2 nieuwe inzendingen');
    const refused = within(screen.getByRole('status')).getAllByRole('listitem');
    expect(refused.map(({ textContent }) => textContent).toSorted()).toEqual([
      'klas.srt (1).json: Gaat met de sleutel van deze ronde niet open: onderweg veranderd, of gemaakt met een andere vragenlijst.',
      'klas.srt (1).json: Onderweg veranderd. Vraag het lid om opnieuw te sturen.',
    ]);
    const kept = await device.storage.responses.sealed(device.round.id);
    expect(kept.map((bytes) => writeSealedText(bytes)).toSorted()).toEqual(whole.toSorted());
  });

  test('chosen together, of every kind, give what is in them and a sentence for each of the others', async () => {
    const device = await deviceWithOpenRound();
    const [inJson, inText, inMail] = await responsesOf(device, 3);
    const { user } = await openInbox(device);
    await user.upload(screen.getByLabelText('Kies bestanden'), [
      new File([writeSealedFile([inJson!])], 'els.srt.json'),
      new File([writeSealedBlock(inText!)], 'bram.txt'),
      new File([mailWithAttachment(writeSealedFile([inMail!]))], 'bericht.eml'),
      new File(['%PDF-1.7'], 'notulen.pdf'),
      new File(['{"srt":"instrument"}'], 'vragenlijst.json'),
      new File([new Uint8Array(10_000_001)], 'reuze.txt'),
    ]);
    await expectNews('3 van 12 ingeleverd', '3 nieuwe inzendingen');
    await expectNews(
      'notulen.pdf: Dit soort bestand kan de app niet lezen.',
      'vragenlijst.json: Hierin staat geen inzending.',
      'reuze.txt: Te groot: meer dan 10 MB',
    );
  });

  test('a file that cannot be read is named, and shows nothing of itself as markup', async () => {
    const device = await deviceWithOpenRound();
    const unreadable = new File(['x'], '<img src=x>.txt');
    unreadable.arrayBuffer = () => Promise.reject(new Error('gone'));
    await openInbox(device);
    drop([unreadable]);
    await expectNews('<img src=x>.txt: Dit bestand kon niet worden gelezen.');
    expect(document.querySelector('main img')).toBeNull();
  });
});

describe('only what belongs to this round comes in', () => {
  test('not a response of another round', async () => {
    const device = await deviceWithOpenRound();
    const [elsewhere] = await responsesOf(await deviceWithOpenRound(), 1);
    await openInbox(device, { language: 'en' });
    paste(linkTo(elsewhere!));
    await expectNews('0 of 12 handed in', 'Pasted text: Belongs to another round.');
    await expectStored(device, 0);
  });

  test('not a response to another instrument', async () => {
    const device = await deviceWithOpenRound();
    const other = await aMember(device, { instrumentHash: toBase64url(new Uint8Array(32)) }).answers();
    await openInbox(device, { language: 'en' });
    paste(linkTo(other));
    await expectNews('0 of 12 handed in', 'made with another questionnaire');
    await expectStored(device, 0);
  });

  test('nothing once the round is closed and its key is gone: a tab that lags behind is refused', async () => {
    const device = await deviceWithOpenRound();
    const [late] = await responsesOf(device, 1);
    const { services } = await openInbox(device);
    await act(() => closeRound(device));
    await act(() => device.database.roundKeys.clear());
    expect(await screen.findByRole('heading', { name: 'Binnenhalen kan nu niet' })).toBeVisible();
    expect(screen.getByText(/de sleutel staat niet op dit apparaat/)).toBeVisible();
    expect(screen.queryByLabelText('Geplakte tekst')).not.toBeInTheDocument();
    const arrival = { texts: [linkTo(late!)], files: [] };
    const watch = { progress: () => {}, signal: new AbortController().signal };
    expect(await services.inbox.takeIn(device.round.id, arrival, watch)).toEqual(err('not-collecting'));
    await expectStored(device, 0);
  });

  test('nothing without the key on this device', async () => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    await device.database.roundKeys.clear();
    await openInbox(device);
    paste(linkTo(sealed!));
    await expectNews('De sleutel van deze ronde staat niet op dit apparaat.');
    await expectStored(device, 0);
  });
});

test('on a full device everything that was here stays, and the next try takes in the rest', async () => {
  const device = await deviceWithOpenRound();
  await answerAndHandIn(device, allAnswered(2));
  const [first, second] = await responsesOf(device, 2);
  let full = true;
  await openInbox(device, {
    storage: (storage) => ({
      ...storage,
      responses: {
        ...storage.responses,
        takeIn: (id, sealed) =>
          full ? Promise.resolve(err('storage-full')) : storage.responses.takeIn(id, sealed),
      },
    }),
  });
  paste(`${linkTo(first!)} ${linkTo(second!)}`);
  await expectNews('1 van 12 ingeleverd', 'Dit apparaat heeft geen ruimte meer. Wat al binnen is, blijft.');
  await expectStored(device, 1);
  full = false;
  paste(`${linkTo(first!)} ${linkTo(second!)}`);
  await expectNews('3 van 12 ingeleverd', '2 nieuwe inzendingen');
});

describe('the number of those who have handed in', () => {
  test('counts a revision once and a withdrawal not, in whichever order they come', async () => {
    const device = await deviceWithOpenRound();
    const [bram, els] = [aMember(device), aMember(device)];
    await openInbox(device);
    paste(`${linkTo(await bram.answers(1))} ${linkTo(await els.withdraws(1))}`);
    await expectNews('1 van 12 ingeleverd', '2 nieuwe inzendingen');
    paste(`${linkTo(await els.answers())} ${linkTo(await bram.answers())}`);
    await expectNews('2 nieuwe inzendingen');
    await expectNews('1 van 12 ingeleverd');
    await expectStored(device, 4);
    goTo(`/rounds/${device.round.id}`);
    await screen.findByRole('heading', { level: 1, name: 'Ronde 2026-2027' });
    const line = (await screen.findByText(/van 12 leden/)).closest('p');
    expect(line).toHaveTextContent('1 ingeleverd van 12 leden');
    goTo(`/rounds/${device.round.id}/close`);
    expect(await screen.findByText('1 vragenlijst is ingeleverd')).toBeVisible();
  });

  test('is none when everybody withdrew, and the round closes all the same', async () => {
    const device = await deviceWithOpenRound();
    const bram = aMember(device);
    await device.storage.responses.takeIn(device.round.id, [await bram.answers(), await bram.withdraws(1)]);
    const { user } = await openApp(`/rounds/${device.round.id}/close`, { device });
    expect(await screen.findByText('Er is nog niets ingeleverd')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sluit de ronde voorgoed' }));
    await waitFor(async () => {
      expect(await device.storage.rounds.get(device.round.id)).toMatchObject({ value: { status: 'closed' } });
    });
    expect((await device.storage.editions.ofRound(device.round.id)).records).toMatchObject([
      { responses: 0 },
    ]);
  });

  test('goes without the number of members where that is not known', async () => {
    const device = await deviceWithOpenRound();
    await device.storage.networks.save({ ...device.network, memberCount: null });
    await openInbox(device);
    await waitFor(() => {
      expect(screen.getByRole('status')).toHaveTextContent(/^0 ingeleverd$/);
    });
  });
});

describe('a link that is opened', () => {
  test('on the facilitator’s device is taken in, once, and leads to the inbox', async () => {
    const device = await deviceWithOpenRound();
    const [sealed, next] = await responsesOf(device, 2);
    const { user } = await openApp(`/collect/${writeSealedText(sealed!)}`, { device });
    expect(await screen.findByRole('heading', { name: 'De inzending is binnen' })).toBeVisible();
    goTo(`/collect/${writeSealedText(next!)}`);
    await waitFor(async () => {
      await expectStored(device, 2);
    });
    goTo(`/collect/${writeSealedText(sealed!)}`);
    expect(await screen.findByRole('heading', { name: 'Deze inzending was al binnen' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Meer binnenhalen' }));
    expect(await screen.findByText('2 van 12 ingeleverd')).toBeVisible();
  });

  test('on a member’s device says whom it is for, shows nothing of it and keeps nothing', async () => {
    const elsewhere = await deviceWithOpenRound();
    const [sealed] = await responsesOf(elsewhere, 1);
    const { database } = await openApp(`/collect/${writeSealedText(sealed!)}`, { language: 'en' });
    expect(await screen.findByText(/^This link is for the facilitator of the network\./)).toBeVisible();
    expect(screen.getByRole('main')).not.toHaveTextContent(elsewhere.network.name);
    expect(await database.sealedResponses.count()).toBe(0);
  });

  test('for a round that has closed waits for a next edition', async () => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    await closeRound(device);
    await openApp(`/collect/${writeSealedText(sealed!)}`, { device });
    expect(await screen.findByText(/de inzending wacht op een volgende editie/)).toBeVisible();
    await expectStored(device, 1);
  });

  test('for a round whose key has been deleted changes nothing', async () => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    await closeRound(device);
    await device.database.roundKeys.clear();
    await openApp(`/collect/${writeSealedText(sealed!)}`, { device });
    expect(await screen.findByText(/kan hier nu niets binnenkomen/)).toBeVisible();
    await expectStored(device, 0);
  });

  test.each<[what: string, arrive: (path: string) => string]>([
    ['with the parameters of a campaign', (path) => `${path}?utm_source=mail/x`],
    ['with a bracket and a break', (path) => `${path.slice(0, 40)}%0A${path.slice(40)}>`],
    ['escaped', (path) => path.replaceAll('/', '%2F')],
  ])('that comes %s is taken in', async (_what, arrive) => {
    const device = await deviceWithOpenRound();
    const [sealed] = await responsesOf(device, 1);
    await openApp(arrive(`/collect/${writeSealedText(sealed!)}`), { device });
    expect(await screen.findByText('De inzending is binnen')).toBeVisible();
    expect(address()).toBe('/collect');
    await expectStored(device, 1);
  });

  test('has left the address and the way back before the device says what became of it', async () => {
    const device = await deviceWithOpenRound();
    const [first, second] = await responsesOf(device, 2);
    const before = history.length;
    await openApp(`/collect/${writeSealedText(first!)}`, {
      device,
      storage: (storage) => ({ ...storage, rounds: { ...storage.rounds, get: () => new Promise(() => {}) } }),
    });
    expect(await screen.findByRole('status')).toHaveTextContent('Bezig');
    expect(address()).toBe('/collect');
    goTo(`/collect/${writeSealedText(second!)}`);
    await waitFor(() => {
      expect(address()).toBe('/collect');
    });
    // One step for each of the two links, in which they have been replaced.
    expect(history.length).toBe(before + 2);
  });

  test('asks for the link once more where its page is loaded again', async () => {
    await openApp('/collect');
    expect(await screen.findByText(/^Hier is geen inzending meer/)).toBeVisible();
  });

  test('that is damaged, or whose answers were changed, says so', async () => {
    const device = await deviceWithOpenRound();
    await openApp('/collect/U1JTAQ', { device });
    expect(await screen.findByText(/^Deze link is niet heel overgekomen/)).toBeVisible();
    goTo(`/collect/${writeSealedText(await tampered(device))}`);
    expect(await screen.findByText(/^Gaat met de sleutel van deze ronde niet open/)).toBeVisible();
    await expectStored(device, 0);
  });
});

test.each(['nl', 'en'] as const)('axe finds nothing in an inbox with news (%s)', async (language) => {
  const device = await deviceWithOpenRound();
  const [sealed] = await responsesOf(device, 1);
  await openInbox(device, { language });
  drop([sealedFile('a.srt.json', [writeSealedText(sealed!), 'x']), new File([''], 'b.pdf')]);
  await screen.findByText(/b\.pdf/);
  expect(await axeFindings()).toEqual([]);
});

function mailWithAttachment(contents: string): string {
  const base64 = btoa(contents).replaceAll(/.{76}/g, '$&\r\n');
  return [
    'From: Bram <bram@example.org>',
    'Content-Type: multipart/mixed; boundary="grens"',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hierbij!',
    '--grens',
    'Content-Type: application/json; name="bram.srt.json"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="bram.srt.json"',
    '',
    base64,
    '--grens--',
    '',
  ].join('\r\n');
}
