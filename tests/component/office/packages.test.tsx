import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Progress } from '#ports/Watch.ts';
import { PACKAGE_FILE_CHARACTERS_MAX } from '#research/package/researchPackageFile.ts';
import { idOfBytes } from '#shared/Id.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { err } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { officeAtWork, type OfficeAtWork } from '#tests/support/officeAtWork.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { textsIn } from '#tests/support/textsIn.ts';
import { zipOf } from '#tests/support/zipOf.ts';
import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';

const texts = textsIn.nl;
const second = { edition: { ...examplePackage.edition, number: 2 } };

describe('packages come in', () => {
  test('many files at once, each with a sentence of its own', async () => {
    const device = await officeAtWork();
    const stranger = await officeAtWork();
    const { user } = await openOffice(device);
    const large = new File([new Uint8Array(PACKAGE_FILE_CHARACTERS_MAX + 1)], 'groot.srt.json');
    await user.upload(await screen.findByLabelText('Kies pakketten'), [
      new File([await device.packageFile(1)], 'een.srt.json'),
      new File([await device.packageFile(1)], 'nog-eens.srt.json'),
      new File([await stranger.packageFile(2)], 'ander.srt.json'),
      new File(['Beste collega'], 'brief.txt'),
      large,
    ]);
    await waitFor(() => {
      expect(outcomes()).toEqual([
        'een.srt.json: Netwerk 1, 2026-2027, editie 1: binnengehaald, met antwoorden van 12 leden.',
        'nog-eens.srt.json: Netwerk 1, 2026-2027, editie 1: dit pakket was er al en telt één keer.',
        `ander.srt.json: ${texts.takeInPackages.refused['other-office']}`,
        `brief.txt: ${texts.takeInPackages.refused['not-ours']}`,
        `groot.srt.json: ${texts.takeInPackages.refused['too-large']}`,
      ]);
    });
    expect(await rows()).toHaveLength(1);
  });

  test('pasted from an e-mail, and dropped anywhere', async () => {
    const device = await officeAtWork();
    const { user } = await openOffice(device);
    const [one, other, third] = await Promise.all([1, 2, 3].map((round) => device.packageFile(round)));
    fireEvent.change(await screen.findByLabelText('Geplakte tekst'), {
      target: { value: `Hierbij twee pakketten:\n${one}\n${other}` },
    });
    await user.click(screen.getByRole('button', { name: 'Haal deze tekst binnen' }));
    expect(await screen.findByText('Geplakte tekst 2')).toBeVisible();
    expect(screen.getByLabelText('Geplakte tekst')).toHaveValue('');

    fireEvent.drop(screen.getByRole('heading', { level: 1 }), {
      dataTransfer: { files: [new File([third ?? ''], 'drie.srt.json')] },
    });
    expect(await screen.findByText('drie.srt.json')).toBeVisible();
    await waitFor(async () => {
      expect(await rows()).toHaveLength(3);
    });
  });

  test('in a zip', async () => {
    const device = await officeAtWork();
    const { user } = await openOffice(device);
    const zip = zipOf({
      'map/een.srt.json': await device.packageFile(1),
      'twee.srt.json': await device.packageFile(2),
      'brief.txt': 'Beste collega',
    });
    await user.upload(await screen.findByLabelText('Kies pakketten'), new File([zip], 'pakketten.zip'));
    await waitFor(() => {
      expect(outcomes()).toEqual([
        expect.stringMatching(/^pakketten\.zip: map\/een\.srt\.json: Netwerk 1, .*binnengehaald/),
        expect.stringMatching(/^pakketten\.zip: twee\.srt\.json: Netwerk 2, .*binnengehaald/),
        `pakketten.zip: brief.txt: ${texts.takeInPackages.refused['not-ours']}`,
      ]);
    });
    await waitFor(async () => {
      expect(await rows()).toHaveLength(2);
    });
  });

  test('while many are opened the screen says how far it is', async () => {
    const device = await officeAtWork();
    let report: (progress: Progress) => void = () => {};
    const { user } = await openOffice(device, {
      services: {
        research: {
          ...neverAsked,
          held: () => Promise.resolve({ ok: true, value: { packages: [], damaged: 0 } }),
          takeIn: (_arrived, _replaceOlder, progress) => {
            report = progress;
            return new Promise(() => {});
          },
        },
      },
    });
    await takeIn(user, 'x');
    act(() => {
      report({ done: 12, total: 100 });
    });
    expect(await screen.findByText('12 van 100')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: texts.takeInPackages.working })).toHaveValue(12);
    expect(screen.getByText('12 van 100').closest('[role=status]')).toBeNull();
  });

  test('a newer edition replaces the older only after a word of confirmation', async () => {
    const device = await officeAtWork();
    const { user } = await openOffice(device);
    await takeIn(user, await device.packageFile(1));
    await screen.findByRole('table');
    const newer = await device.packageFile(1, { ...second, network: 'Netwerk Een' });
    await takeIn(user, newer);
    expect(await screen.findByText(/Hier staat Netwerk 1, 2026-2027, editie 1/)).toBeVisible();
    expect(await rows()).toEqual([expect.stringContaining('Netwerk 1')]);

    await user.click(screen.getByRole('button', { name: 'Laat de oudere staan' }));
    expect(screen.queryByText(/^Hier staat/)).not.toBeInTheDocument();
    expect(await rows()).toEqual([expect.stringContaining('Netwerk 1')]);

    await takeIn(user, newer);
    await user.click(await screen.findByRole('button', { name: 'Vervang door editie 2' }));
    expect(await screen.findByText(/nu in plaats van de oudere editie/)).toBeVisible();
    await waitFor(async () => {
      expect(await rows()).toEqual([expect.stringContaining('Netwerk Een')]);
    });
    expect(screen.queryByText(/^Hier staat/)).not.toBeInTheDocument();
  });

  test('names that look the same are one network, and those that nearly do are told', async () => {
    const device = await officeAtWork();
    const { user } = await openOffice(device);
    const names = ['Reünie Zuid', 'Reu\u0308nie\u00a0Zuid ', 'reünie zuid', 'Noord'];
    for (const [index, network] of names.entries()) {
      const schoolYear = `${2024 + index}-${2025 + index}`;
      await takeIn(user, await device.packageFile(index + 1, { network, schoolYear }));
      await waitFor(async () => {
        expect(await rows()).toHaveLength(index + 1);
      });
    }
    expect(screen.getByText(/^3 netwerken, 4 rondes/)).toBeVisible();
    const alike = screen.getAllByText(/^Deze namen lijken op elkaar/);
    expect(alike.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('“reünie zuid”, “Reünie Zuid”'),
    ]);
  });

  test('a device that is full says so', async () => {
    const device = await officeAtWork();
    const { user } = await openOffice(device, {
      services: {
        research: {
          ...neverAsked,
          held: () => Promise.resolve({ ok: true, value: { packages: [], damaged: 1 } }),
          takeIn: () => Promise.resolve(err('storage-full')),
        },
      },
    });
    await takeIn(user, 'x');
    expect(await screen.findByText(texts.takeInPackages.failed['storage-full'])).toBeVisible();
    expect(screen.getByText(texts.coverage.damaged(1))).toBeVisible();
  });
});

describe('the coverage', () => {
  test('stands by network and year whatever was answered, and tells what was shared', async () => {
    const device = await officeAtWork();
    const [first, last] = examplePackage.instrument.dimensions;
    const low = examplePackage.rows.map((row) => ({ ...row, answers: row.answers.map(() => 1) }));
    await keep(device, [
      await device.packageFile(1, { network: 'Wiskunde', attention: null, memberCount: null }),
      await device.packageFile(2, { network: 'Burgerschap', rows: low, attention: [], invented: true }),
      await device.packageFile(3, {
        network: 'Wiskunde',
        schoolYear: '2025-2026',
        attention: [first?.id ?? '', last?.id ?? ''],
      }),
    ]);
    await openOffice(device);
    expect(await rows()).toEqual([
      expect.stringMatching(/^BurgerschapGespreksblad2026-2027 verzonnen12 van 14 leden1.*niets gekozen$/),
      expect.stringMatching(
        new RegExp(`^WiskundeGespreksblad2025-2026 12 van 14 leden1.*${first?.name.nl}, ${last?.name.nl}$`),
      ),
      expect.stringMatching(/^2026-2027 12 leden1.*niet gedeeld$/),
    ]);
    expect(screen.getByText(/^2 netwerken, 3 rondes, 36 ingevulde vragenlijsten/)).toBeVisible();
  });

  test('keeps instruments apart on the way to the figures and the dataset', async () => {
    const device = await officeAtWork();
    const instrument = { ...examplePackage.instrument, licence: 'another' };
    const { id, version } = instrument;
    const hash = await hashInstrument(instrument, nodeDigest);
    await keep(device, [
      await device.packageFile(1),
      await device.packageFile(2, { instrument, instrumentReference: { id, version, hash } }),
    ]);
    await openOffice(device);
    const links = await screen.findAllByRole('link', { name: 'Betrouwbaarheid' });
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      [hash, examplePackage.instrumentReference.hash].map((of) => `#/research/figures/${of}`).sort(),
    );
    expect(screen.getByText(new RegExp(hash.slice(0, 8)))).toBeVisible();
  });
});

describe.each(LANGUAGES)('one package (%s)', (language) => {
  test('goes from the device after a word of confirmation, and the others stay', async () => {
    const said = textsIn[language].coverage;
    const device = await officeAtWork();
    await keep(device, [
      await device.packageFile(1, { network: 'Taal' }),
      await device.packageFile(2, { network: 'Wiskunde' }),
    ]);
    const { user, services } = await openOffice(device, { language });
    const { hash } = examplePackage.instrumentReference;
    expect(await services.research.figures(hash, language)).toMatchObject({
      value: { reliability: { n: 24 } },
    });

    await user.click(await screen.findByText(said.removeOne));
    await user.selectOptions(
      screen.getByLabelText(said.whichOne),
      screen.getByRole('option', { name: /Wiskunde/ }),
    );
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: said.remove }));
    const question = within(await screen.findByRole('dialog'));
    expect(question.getByRole('heading')).toHaveTextContent('Wiskunde, 2026-2027');
    expect(question.getByText(said.removeText(said.members(12)))).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(question.getByRole('button', { name: said.removeCancel }));
    expect(await rows()).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: said.remove }));
    await user.click(await screen.findByRole('button', { name: said.removeConfirm }));
    await waitFor(async () => {
      expect(await rows()).toEqual([expect.stringMatching(/^Taal/)]);
    });
    expect(screen.getByText(/^Wiskunde, 2026-2027, .*(gehaald|taken off this device)\.$/)).toBeVisible();
    expect(await services.research.figures(hash, language)).toMatchObject({
      value: { reliability: { n: 12 } },
    });
  });
});

describe.each(LANGUAGES)('the conversation sheet (%s)', (language) => {
  test('of one network has its years and empty lines, and prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const device = await officeAtWork();
    await keep(device, [
      await device.packageFile(1, { network: 'Wiskunde', schoolYear: '2025-2026' }),
      await device.packageFile(2, { network: 'Wiskunde' }),
      await device.packageFile(3, { network: 'Taal', schoolYear: '2024-2025' }),
    ]);
    const { user } = await openOffice(device, { language });
    expect(await screen.findByRole('table')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(
      screen.getByRole('link', { name: textsIn[language].coverage.conversationOf('Wiskunde') }),
    );
    const sheet = within(await screen.findByRole('article'));
    const said = textsIn[language].conversationScreen;
    expect(sheet.getByRole('heading', { name: said.sheetTitle('Wiskunde') })).toBeVisible();
    expect(sheet.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      '2025-2026',
      '2026-2027',
    ]);
    expect(sheet.getAllByRole('img')).toHaveLength(said.questions.length);
    expect(sheet.queryByText(said.alike)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: said.print }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});

test('two rounds of one name in one year may be two networks, and the sheet says so', async () => {
  const device = await officeAtWork();
  await keep(device, [
    await device.packageFile(1, { network: 'Taal' }),
    await device.packageFile(2, { network: 'Taal' }),
  ]);
  const { user } = await openOffice(device);
  await user.click(await screen.findByRole('link', { name: 'Gespreksblad van Taal' }));
  expect(await screen.findByText(textsIn.nl.conversationScreen.alike)).toBeVisible();
});

const notAsked = () => Promise.reject(new Error('not asked for'));
const neverAsked = { figures: notAsked, risk: notAsked, dataset: notAsked };

function openOffice(device: OfficeAtWork, circumstances: Circumstances = {}) {
  return openApp('/research', { device, ...circumstances });
}

async function keep({ storage }: OfficeAtWork, files: readonly string[]) {
  for (const [index, text] of files.entries()) {
    await storage.packages.save({ roundId: idOfBytes(new Uint8Array(16).fill(index + 1)), text });
  }
}

async function takeIn(user: Awaited<ReturnType<typeof openApp>>['user'], text: string) {
  await user.upload(await screen.findByLabelText('Kies pakketten'), new File([text], 'pakket.srt.json'));
}

function outcomes(): readonly string[] {
  const heading = screen.queryByRole('heading', { name: texts.takeInPackages.outcomes });
  return [...(heading?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
}

/** What stands in each row of the table, without its head. */
async function rows(): Promise<readonly string[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}
