import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { readResearchInvitationFile } from '#research/package/researchInvitationFile.ts';
import { readResearchInvitation } from '#research/package/researchInvitationText.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err, ok } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { officeAtWork } from '#tests/support/officeAtWork.ts';
import { address, type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { officeKeyText } from '#tests/support/passphraseFilesForTests.ts';
import { textsIn } from '#tests/support/textsIn.ts';

const PASSPHRASE = 'correct paard batterij nietje';

test('the first screen leads to the research office', async () => {
  const { user } = await openApp('/');
  await user.click(await screen.findByRole('link', { name: 'Naar het onderzoeksbureau' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Onderzoeksbureau' })).toBeVisible();
  expect(address()).toBe('/research');
});

describe('the key of the office', () => {
  test('is made and saved as a file in one go, and opens on another device', async () => {
    const { user, files, storage, close } = await openWithFiles();
    await user.click(await screen.findByRole('button', { name: 'Sleutel maken en bewaren' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Naam van het bureau')).toHaveAccessibleDescription(/Vul de naam/);
    });
    expect(screen.getByLabelText('Wachtzin')).toHaveAccessibleDescription(/Kies een wachtzin, of laat/);
    expect(await storage.office.get()).toEqual(err('missing'));

    await user.type(screen.getByLabelText('Naam van het bureau'), 'Bureau Noord ');
    await user.type(screen.getByLabelText('Wachtzin'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Sleutel maken en bewaren' }));
    expect(await screen.findByText(/^Het bestand srt-office-key\.srt\.json/)).toBeVisible();
    expect(screen.getByText(/^Bureau Noord\. De pakketten/)).toBeVisible();
    const key = await storage.office.get();
    expect(key).toMatchObject({ ok: true, value: { name: 'Bureau Noord' } });
    close();

    const other = await openWithFiles();
    await open(other, await fileOf(files[0]), 'some other words here');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      textsIn.nl.keyOfOffice.notOpened['wrong-passphrase-or-altered'],
    );
    await open(other, await fileOf(files[0]), PASSPHRASE);
    expect(await screen.findByText(/^Bureau Noord\. De pakketten/)).toBeVisible();
    expect(await other.storage.office.get()).toEqual(key);
  });

  test('can be saved once more, and goes with its packages after a word of confirmation', async () => {
    const device = await officeAtWork();
    const { user, files, storage } = await openWithFiles({ device });
    await user.upload(
      await screen.findByLabelText('Kies pakketten'),
      new File([await device.packageFile(1)], 'een.srt.json'),
    );
    await screen.findByRole('table');
    await user.type(screen.getByLabelText('Wachtzin'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Bewaar het sleutelbestand' }));
    expect(await screen.findByText(/staat bij je downloads/)).toBeVisible();
    expect(files).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Sleutel verwijderen' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('Met de sleutel gaat ook 1 pakket');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Laat staan' }));
    expect(await storage.office.get()).toEqual(ok(device.key));
    await user.click(screen.getByRole('button', { name: 'Sleutel verwijderen' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByRole('button', { name: 'Sleutel maken en bewaren' })).toBeVisible();
    expect((await storage.packages.all()).records).toEqual([]);
  });

  test('that is damaged stays until somebody removes it', async () => {
    const device = await officeAtWork();
    await device.database.table('officeKey').put({ ...device.key, id: 'own', privateKey: 'secret' });
    const { user } = await openWithFiles({ device });
    expect(await screen.findByText(textsIn.nl.researchScreen.damagedLead)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sleutel verwijderen' }));
    await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByRole('button', { name: 'Sleutel maken en bewaren' })).toBeVisible();
  });

  test('whose lock the browser lost says so, and its file mends it', async () => {
    const device = await officeAtWork();
    const file = await officeKeyText(device.key, PASSPHRASE);
    await device.database.deviceKey.clear();
    const office = await openWithFiles({ device });
    expect(await screen.findByText(textsIn.nl.researchScreen.keyLostLead)).toBeVisible();
    expect(await device.storage.office.get()).toEqual(err('device-key-lost'));
    await open(office, new File([file], 'key.srt.json', { type: 'application/json' }), PASSPHRASE);
    await waitFor(async () => {
      expect(await device.storage.office.get()).toEqual(ok(device.key));
    });
  });

  test('is not called made where the device has no room', async () => {
    const { user, files } = await openWithFiles({
      storage: (storage) => ({
        ...storage,
        office: { ...storage.office, save: () => Promise.resolve(err('storage-full')) },
      }),
    });
    await user.type(await screen.findByLabelText('Naam van het bureau'), 'Bureau Noord');
    await user.type(screen.getByLabelText('Wachtzin'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Sleutel maken en bewaren' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      textsIn.nl.keyOfOffice.notSaved['storage-full'],
    );
    expect(files).toEqual([]);
  });
});

describe('the invitation to facilitators', () => {
  test('is the same in the link and in the file: the name and the public key, and not the private one', async () => {
    const device = await officeAtWork();
    const copied: string[] = [];
    const { user, files } = await openWithFiles({
      device,
      services: {
        copyText: (text) => {
          copied.push(text);
          return Promise.resolve(true);
        },
      },
    });
    const invitation = { office: device.key.name, publicKey: device.key.publicKey };
    const link = (await screen.findByLabelText<HTMLTextAreaElement>('Link voor facilitators')).value;
    expect(readResearchInvitation(link.split('#/research-office/')[1] ?? '')).toEqual(ok(invitation));
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }));
    expect(copied).toEqual([link]);
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    expect(files[0]?.name).toBe('onderzoeksuitnodiging-Bureau-Noord.srt.json');
    expect(readResearchInvitationFile((await files[0]?.contents.text()) ?? '')).toEqual(ok(invitation));
  });
});

describe.each(LANGUAGES)('axe finds nothing (%s)', (language) => {
  test('before there is a key, and after', async () => {
    const texts = textsIn[language];
    const { close } = await openWithFiles({ language });
    await screen.findByRole('button', { name: texts.keyOfOffice.make });
    expect(await axeFindings()).toEqual([]);
    close();

    const { user } = await openWithFiles({ language, device: await officeAtWork() });
    await user.click(await screen.findByText(texts.officeInvitation.showCode));
    await waitFor(() => {
      expect(
        screen.getByRole('img', { name: texts.officeInvitation.qrLabel('Bureau Noord') }),
      ).toBeInTheDocument();
    });
    expect(await axeFindings()).toEqual([]);
  });
});

interface MadeFile {
  readonly name: string;
  readonly contents: Blob;
}

async function openWithFiles(circumstances: Circumstances = {}) {
  const files: MadeFile[] = [];
  const download = vi.fn((name: string, contents: Blob) => files.push({ name, contents }));
  const app = await openApp('/research', {
    ...circumstances,
    services: { download, ...circumstances.services },
  });
  return { ...app, files };
}

async function fileOf(made: MadeFile | undefined): Promise<File> {
  if (made === undefined) throw new Error('no file was made');
  return new File([await made.contents.text()], made.name);
}

async function open({ user }: Awaited<ReturnType<typeof openWithFiles>>, file: File, passphrase: string) {
  await user.upload(await screen.findByLabelText('Kies het sleutelbestand'), file);
  await user.clear(screen.getByLabelText('Wachtzin van het sleutelbestand'));
  await user.type(screen.getByLabelText('Wachtzin van het sleutelbestand'), passphrase);
  await user.click(screen.getByRole('button', { name: 'Sleutel openen' }));
}
