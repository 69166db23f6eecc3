import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { readDatabase } from '#platform/storage/readDatabase.ts';
import type { Language } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { address, type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { aNetwork, aPreparedRound } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const PASSPHRASE = 'correct paard batterij nietje';

beforeEach(() => {
  localStorage.clear();
});

describe('making a file', () => {
  test('of one network, from the screen of that network, which another device takes in', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(3));
    await answerAndHandIn(device, allAnswered(4));
    await device.storage.networks.save(aNetwork({ name: 'Blijft hier' }));
    const { user, files, close } = await openWithFiles(`/networks/${device.network.id}`, { device });

    await user.click(await screen.findByRole('link', { name: 'Netwerk overdragen' }));
    expect(await screen.findByLabelText('Wat gaat erin?')).toHaveDisplayValue(
      `Alleen het netwerk ${device.network.name}, met alle jaren`,
    );
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByLabelText('Wachtzin'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Bestand maken' }));
    expect(await screen.findByText(/^Het bestand .* is gemaakt/)).toHaveTextContent(
      'Lerarennetwerk-Rekenen-2026-11-02.srt.json',
    );
    expect(screen.getByLabelText('Wachtzin')).toHaveValue('');
    // One network is not a backup of everything.
    expect(screen.getByText('Laatste back-up op dit apparaat: nog nooit.')).toBeVisible();
    close();

    const other = await openWithFiles('/backup');
    await takeIn(other, await fileOf(files[0]), PASSPHRASE);
    expect(
      await screen.findByText('Erbij gekomen: 1 netwerk, 1 ronde, 1 sleutel en 2 inzendingen.'),
    ).toBeVisible();
    // What came in shows at once, on the same screen.
    expect(await screen.findByRole('option', { name: new RegExp(device.network.name) })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await takeIn(other, await fileOf(files[0]), PASSPHRASE);
    expect(await screen.findByText('Er is niets bij gekomen.')).toBeVisible();
    expect(screen.getByText('4 onderdelen waren er al.')).toBeVisible();
    await other.user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Naar de netwerken' }));
    expect(await screen.findByRole('link', { name: device.network.name })).toBeVisible();
    expect(screen.queryByText('Blijft hier')).not.toBeInTheDocument();
  });

  test('asks for a passphrase that is hard to guess, which can be shown, and says what is not in the file', async () => {
    const { user, files } = await openWithFiles('/backup', { language: 'en' });
    const field = await screen.findByLabelText('Passphrase');
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAccessibleDescription(/if you lose it, the file never opens again/);
    expect(screen.getByText(/^Not in it: questionnaires that have not been handed in/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Make the file' }));
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(/Choose a passphrase, or have one proposed\.$/);
    });
    // Said while typing already, and then at the field.
    await user.type(field, 'aaaaaaaaaaaa');
    expect(await screen.findByText(/^A computer can guess this passphrase quickly/)).toHaveAttribute(
      'role',
      'status',
    );
    await user.click(screen.getByRole('button', { name: 'Make the file' }));
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(/A computer can guess this passphrase quickly/);
    });
    expect(files).toEqual([]);

    await user.click(screen.getAllByLabelText('Show the passphrase')[0]!);
    expect(field).toHaveAttribute('type', 'text');
    expect(field).toHaveValue('aaaaaaaaaaaa');
  });

  test('proposes a passphrase, shows it, and leaves it there to be written down', async () => {
    const { user, files } = await openWithFiles('/backup', { device: await deviceWithOpenRound() });
    await user.click(await screen.findByRole('button', { name: 'Stel een wachtzin voor' }));
    const field = screen.getByLabelText('Wachtzin');
    await waitFor(() => {
      expect(field).toHaveValue('banaan stoel regen wolk trein');
    });
    expect(field).toHaveAttribute('type', 'text');
    await user.click(screen.getByRole('button', { name: 'Bestand maken' }));
    expect(await screen.findByText(/^Het bestand .* is gemaakt/)).toBeVisible();
    expect(files).toHaveLength(1);
    expect(field).toHaveValue('banaan stoel regen wolk trein');
  });
});

describe('the last backup', () => {
  test('is told where a round was opened, and missed until there is one', async () => {
    const device = await deviceWithOpenRound();
    const { user, close } = await openWithFiles('/networks', { device });
    expect(await screen.findByText('Laatste back-up op dit apparaat: nog nooit.')).toBeVisible();
    expect(screen.getByText(/^Raak je dit apparaat kwijt/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('link', { name: 'Maak een back-up' }));
    await user.type(await screen.findByLabelText('Wachtzin'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Bestand maken' }));
    expect(await screen.findByText(/srt-backup-2026-11-02\.srt\.json/)).toBeVisible();
    expect(screen.getByText('Laatste back-up op dit apparaat: vandaag.')).toBeVisible();
    close();

    await openWithFiles('/networks', { device, today: '2026-11-12' });
    expect(await screen.findByText('Laatste back-up op dit apparaat: 10 dagen geleden.')).toBeVisible();
    expect(screen.queryByText(/^Raak je dit apparaat kwijt/)).not.toBeInTheDocument();
  });

  test('is missed again when another round was opened since, be it on the same day', async () => {
    const device = await deviceWithOpenRound();
    const { services, close } = await openWithFiles('/networks', { device });
    await services.backup.make(PASSPHRASE, null);
    close();
    const prepared = aPreparedRound(device.network, '2027-2028');
    await device.storage.rounds.prepare(prepared);
    const opened = { ...device.round, ...prepared, status: 'open' } as const;
    await device.storage.rounds.open(opened, new Uint8Array(32), []);
    await openWithFiles('/networks', { device });
    expect(await screen.findByText(/^Raak je dit apparaat kwijt/)).toBeVisible();
  });

  test('is not spoken of where nothing can be lost yet', async () => {
    const device = await storageForTests();
    const network = aNetwork();
    await device.storage.networks.save(network);
    await device.storage.rounds.prepare(aPreparedRound(network));
    await openWithFiles('/networks', { device });
    expect(await screen.findByRole('link', { name: network.name })).toBeVisible();
    expect(screen.queryByText(/Laatste back-up/)).not.toBeInTheDocument();
  });

  test('that the browser remembers as nonsense counts as none', async () => {
    localStorage.setItem('srt-last-backup', '{"day":"soon","rounds":7}');
    const device = await deviceWithOpenRound();
    await openWithFiles('/networks', { device });
    expect(await screen.findByText('Laatste back-up op dit apparaat: nog nooit.')).toBeVisible();
  });
});

describe.each(['nl', 'en'] as const)('a file that cannot be taken in (%s)', (language) => {
  const refusals: Record<string, (text: string) => [contents: BlobPart[], sentence: string]> = {
    'is not ours': () => [['{"srt":"invitation"}'], said(language)['not-ours']],
    'is of a later version': (text) => [
      [text.replace('"version":2', '"version":3')],
      said(language)['unknown-version'],
    ],
    'is cut off': (text) => [[text.slice(0, -30)], said(language).truncated],
    'is altered': (text) => [
      [text.replace(/.(?="}$)/, (last) => (last === 'A' ? 'E' : 'A'))],
      said(language)['wrong-passphrase-or-altered'],
    ],
    'has another passphrase': (text) => [[text], said(language)['wrong-passphrase-or-altered']],
    'is too large': (text) => [[text, new Uint8Array(50 * 1024 * 1024)], said(language)['too-large']],
  };

  test('says in one sentence why, and keeps everything', async () => {
    const device = await deviceWithOpenRound();
    const other = await deviceWithOpenRound();
    const app = await openWithFiles('/backup', { device, language });
    const made = await app.services.backup.make(PASSPHRASE, null);
    if (!made.ok) throw new Error(made.error);
    const text = await made.value.text();
    app.close();

    const opened = await openWithFiles('/backup', { device: other, language });
    const before = await readDatabase(other.database.name);
    for (const [name, refusal] of Object.entries(refusals)) {
      const [contents, sentence] = refusal(text);
      const passphrase = name === 'has another passphrase' ? 'some other words here' : PASSPHRASE;
      await takeIn(opened, new File(contents, 'x.srt.json'), passphrase, language);
      await waitFor(() => {
        expect(screen.getByRole('alert')).toHaveTextContent(sentence);
      });
    }
    expect(await readDatabase(other.database.name)).toEqual(before);
  });

  test('asks for what is missing', async () => {
    const { user } = await openWithFiles('/backup', { language });
    const texts = textsIn[language].takeInBackup;
    await user.click(await screen.findByRole('button', { name: texts.takeIn }));
    expect(screen.getByRole('alert')).toHaveTextContent(texts.noFile);
    await user.upload(screen.getByLabelText(texts.choose), new File(['x'], 'x.srt.json'));
    expect(screen.getByText(texts.chosen('x.srt.json'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: texts.takeIn }));
    expect(screen.getByLabelText(texts.passphraseOfFile)).toHaveAccessibleDescription(
      texts.passphraseMissing,
    );
  });
});

test('the foot of every screen leads to the backup', async () => {
  const { user } = await openWithFiles('/');
  await user.click(await screen.findByRole('link', { name: 'Back-up' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Back-up en overdragen' })).toBeVisible();
  expect(address()).toBe('/backup');
});

async function openWithFiles(place: string, circumstances: Circumstances = {}) {
  const files: { name: string; contents: Blob }[] = [];
  const app = await openApp(place, {
    ...circumstances,
    services: { download: (name, contents) => files.push({ name, contents }) },
  });
  return { ...app, files };
}

async function fileOf(made: { name: string; contents: Blob } | undefined): Promise<File> {
  if (made === undefined) throw new Error('no file was made');
  return new File([await made.contents.text()], made.name);
}

async function takeIn(
  { user }: Awaited<ReturnType<typeof openWithFiles>>,
  file: File,
  passphrase: string,
  language: Language = 'nl',
) {
  const texts = textsIn[language].takeInBackup;
  await user.upload(await screen.findByLabelText(texts.choose), file);
  await user.clear(screen.getByLabelText(texts.passphraseOfFile));
  await user.type(screen.getByLabelText(texts.passphraseOfFile), passphrase);
  await user.click(screen.getByRole('button', { name: texts.takeIn }));
}

function said(language: Language) {
  return textsIn[language].takeInBackup.refused;
}
