import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { writeResearchInvitationFile } from '#research/package/researchInvitationFile.ts';
import { writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import {
  aResearchOffice,
  type ClosedDevice,
  closedForResearch,
  saying,
} from '#tests/support/closedForResearch.ts';
import { address, openApp } from '#tests/support/openApp.tsx';
import { storageForTests } from '#tests/support/storageForTests.ts';

const south = await aResearchOffice('Onderzoeksbureau Zuid');
const north = await aResearchOffice('Bureau Noord');
const linkTo = ({ name, publicKey }: typeof south) =>
  `/research-office/${writeResearchInvitation({ office: name, publicKey })}`;

function known({ name, publicKey }: typeof south) {
  return { name, publicKey };
}

function closedDevice(): Promise<ClosedDevice> {
  return closedForResearch(saying(7, { point: 2 }));
}

async function officesOn({ storage }: Pick<ClosedDevice, 'storage'>) {
  return (await storage.offices.all()).records;
}

describe('the invitation of a research office', () => {
  test('says whose it is, and keeps the office only when told to', async () => {
    const device = await storageForTests();
    const { user } = await openApp(linkTo(south), { device });
    expect(await screen.findByRole('heading', { name: 'Een onderzoeksbureau nodigt je uit' })).toBeVisible();
    expect(screen.getByText('Onderzoeksbureau Zuid')).toBeVisible();
    expect(screen.getByText(/^Er wordt nu niets verstuurd\./)).toBeVisible();
    expect(await officesOn(device)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Bureau bewaren' }));
    const heading = await screen.findByRole('heading', {
      name: 'Dit onderzoeksbureau staat op dit apparaat',
    });
    expect(heading).toHaveFocus();
    expect(await officesOn(device)).toEqual([known(south)]);

    await user.click(screen.getByRole('button', { name: 'Van dit apparaat halen' }));
    expect(await screen.findByRole('button', { name: 'Bureau bewaren' })).toBeVisible();
    expect(await officesOn(device)).toEqual([]);
  });

  test('says so where an office of that name is known with another key, and keeps both', async () => {
    const device = await storageForTests();
    await device.storage.offices.save(known(south));
    const other = await aResearchOffice(south.name);
    const { user } = await openApp(linkTo(other), { device, language: 'en' });
    expect(await screen.findByText(/^There is an office of this name on this device already/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep the office' }));
    await screen.findByRole('heading', { name: 'This research office is on this device' });
    expect(await officesOn(device)).toHaveLength(2);
  });

  test('gives an office that is known another name', async () => {
    const device = await storageForTests();
    await device.storage.offices.save({ ...known(south), name: 'Bureau Oost' });
    const { user } = await openApp(linkTo(south), { device });
    expect(await screen.findByText('Dit bureau staat op dit apparaat als Bureau Oost.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nieuwe naam bewaren' }));
    await screen.findByRole('heading', { name: 'Dit onderzoeksbureau staat op dit apparaat' });
    expect(await officesOn(device)).toEqual([known(south)]);
  });

  test('that was cut short says so', async () => {
    await openApp(linkTo(south).slice(0, -5));
    expect(await screen.findByRole('heading', { name: 'Deze uitnodiging gaat niet open' })).toBeVisible();
    expect(screen.getByText(/^Het einde van de uitnodiging ontbreekt/)).toBeVisible();
  });
});

describe('a closed round of which answers may go to a research office', () => {
  test('asks for the office’s invitation first, and opens it from a file', async () => {
    const device = await closedDevice();
    const { user } = await openApp(`/rounds/${device.round.id}`, { device });
    expect(await screen.findByText(/^Open eerst de uitnodiging/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pakket maken' })).not.toBeInTheDocument();

    const choose = screen.getByLabelText('Uitnodiging van een bureau openen');
    await user.upload(choose, new File(['{}'], 'iets.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit is geen uitnodiging van een onderzoeksbureau',
    );
    const contents = writeResearchInvitationFile({ office: north.name, publicKey: north.publicKey });
    await user.upload(choose, new File([contents], 'bureau.srt.json', { type: 'application/json' }));
    expect(await screen.findByText('Bureau Noord')).toBeVisible();
    expect(address()).toBe(linkTo(north));
  });

  test('says what is in a package and makes it, without what was chosen to attend to', async () => {
    const { device, packages, user } = await withOffice({ attention: ['use'] });
    const part = await screen.findByRole('region', { name: 'Voor het onderzoeksbureau' });
    expect(part).toHaveTextContent('7 rijen in willekeurige volgorde');
    expect(part).toHaveTextContent('alleen als ten minste 5 leden die delen');
    expect(part).toHaveTextContent('aantekeningen, plannen en verhalen');
    expect(within(part).getByRole('checkbox')).not.toBeChecked();
    expect(packages).toEqual([]);

    await user.click(within(part).getByRole('button', { name: 'Pakket maken' }));
    expect(
      await within(part).findByText(
        'Het bestand onderzoekspakket-Lerarennetwerk-Rekenen-2026-2027.srt.json staat bij je downloads. Stuur het naar Onderzoeksbureau Zuid.',
      ),
    ).toBeVisible();
    expect(packages).toHaveLength(1);
    const opened = await south.opens(await packages[0]!.text());
    expect(opened.rows).toHaveLength(7);
    expect(opened.attention).toBeNull();
    expect(opened.roundId).toBe(device.round.id);
  });

  test('shares what was chosen to attend to, by name, when that is ticked', async () => {
    const { packages, user } = await withOffice({ attention: ['belonging', 'use'] });
    const share = await screen.findByRole('checkbox', { name: /^Deel ook/ });
    expect(share).toHaveAccessibleDescription('Jullie kozen: Verbondenheid, Gebruik.');
    await user.click(share);
    await user.click(screen.getByRole('button', { name: 'Pakket maken' }));
    await waitFor(() => {
      expect(packages).toHaveLength(1);
    });
    expect((await south.opens(await packages[0]!.text())).attention).toEqual(['belonging', 'use']);
  });

  test('makes it for the office that is chosen out of several', async () => {
    const { device, packages, user } = await withOffice({});
    await device.storage.offices.save(known(north));
    const choice = await screen.findByRole('combobox', { name: 'Voor' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Bureau Noord', 'Onderzoeksbureau Zuid']);
    expect(screen.getByRole('link', { name: 'Bureau Noord' })).toHaveAttribute('href', `#${linkTo(north)}`);
    await user.selectOptions(choice, 'Bureau Noord');
    await user.click(screen.getByRole('button', { name: 'Pakket maken' }));
    expect(await screen.findByText(/Stuur het naar Bureau Noord\.$/)).toBeVisible();
    const text = await packages[0]!.text();
    expect((await north.opens(text)).rows).toHaveLength(7);
    await expect(south.opens(text)).rejects.toThrow('other-office');
  });

  test.each(['nl', 'en'] as const)('is accessible in %s, and so is the invitation', async (language) => {
    const { close } = await withOffice({ attention: ['use'], language });
    await screen.findByRole('checkbox');
    expect(await axeFindings()).toEqual([]);
    close();
    const { user } = await openApp(linkTo(north), { language });
    const keep = await screen.findByRole('button', { name: language === 'nl' ? 'Bureau bewaren' : /^Keep/ });
    expect(await axeFindings()).toEqual([]);
    await user.click(keep);
    await screen.findByRole('link', { name: language === 'nl' ? 'Naar je netwerken' : 'To your networks' });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a closed round of which nothing can go to a research office', () => {
  test('says that members were not told', async () => {
    const device = await closedForResearch(saying(7, { point: 2 }), { forResearch: false });
    await device.storage.offices.save(known(south));
    await openApp(`/rounds/${device.round.id}`, { device });
    expect(await screen.findByText(/leden hebben vooraf niet gelezen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pakket maken' })).not.toBeInTheDocument();
  });

  test('says how many questionnaires it takes', async () => {
    const device = await closedForResearch(saying(4, { point: 2 }));
    await device.storage.offices.save(known(south));
    await openApp(`/rounds/${device.round.id}`, { device, language: 'en' });
    expect(await screen.findByText(/it needs at least 5 handed-in questionnaires\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make the package' })).not.toBeInTheDocument();
  });

  test('says so at once when the answers are deleted', async () => {
    const { device } = await withOffice({});
    await screen.findByRole('button', { name: 'Pakket maken' });
    await device.storage.rounds.forgetResponses(device.round.id);
    expect(await screen.findByText(/de antwoorden zijn verwijderd/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pakket maken' })).not.toBeInTheDocument();
  });

  test('says nothing of research where no office is known and none was agreed on', async () => {
    const device = await closedForResearch(saying(7, { point: 2 }), { forResearch: false });
    await openApp(`/rounds/${device.round.id}`, { device });
    await screen.findByText(/^Sinds editie 1 is er niets bijgekomen/);
    expect(screen.queryByText('Voor het onderzoeksbureau')).not.toBeInTheDocument();
  });
});

interface Beside {
  readonly attention?: readonly string[];
  readonly language?: 'nl' | 'en';
}

/** A closed round on a device that knows one office; `packages`: what was handed to the user to keep. */
async function withOffice({ attention = [], language = 'nl' }: Beside) {
  const device = await closedDevice();
  await device.storage.offices.save(known(south));
  const none = { roundId: device.round.id, notes: {}, attention: [], plans: [], stories: [] };
  await device.storage.dialogues.save({ ...none, attention }, none);
  const packages: Blob[] = [];
  const download = (_name: string, contents: Blob) => void packages.push(contents);
  const app = await openApp(`/rounds/${device.round.id}`, { device, language, services: { download } });
  return { ...app, device, packages };
}
