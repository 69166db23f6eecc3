import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import type { Watch } from '#ports/Watch.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import { err, ok } from '#shared/Result.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { judgementsIn } from '#tests/support/judgementWords.ts';
import {
  alikeRows,
  officeWithPackages,
  type OfficeWithPackages,
  variedRows,
} from '#tests/support/officeWithPackages.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import type { OfficePool } from '#usecases/research/OfficePool.ts';

const nl = textsIn.nl;

async function openDataset(device: OfficeWithPackages, circumstances: Circumstances = {}) {
  const saved: { name: string; contents: Blob }[] = [];
  const app = await openApp(`/research/dataset/${device.hash}`, {
    device,
    ...circumstances,
    services: {
      download: (name, contents) => saved.push({ name, contents }),
      ...circumstances.services,
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...app, saved };
}

function safeOffice() {
  return officeWithPackages([
    { network: 'Oost', rows: variedRows(8) },
    { network: 'Noord', rows: [...variedRows(6, 'student'), ...variedRows(7, 'teacher')] },
  ]);
}

/** In one network the teachers told each other's answers. */
function officeToRefuse() {
  return officeWithPackages([
    { network: 'Oost', rows: variedRows(8) },
    { network: 'Noord', rows: [...variedRows(6, 'student'), ...alikeRows(6, 'teacher')] },
  ]);
}

const making = () => screen.queryByRole('button', { name: nl.datasetScreen.make });

async function filesIn(contents: Blob): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await contents.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('rows that tell too much', () => {
  test('are refused by class, with what helps; there is no way to a dataset past it', async () => {
    await openDataset(await officeToRefuse());
    expect(screen.getByRole('status')).toHaveTextContent('1 groep vertelt te veel over mensen.');
    expect(
      screen.getByText(
        'Noord, 2026-2027, rol leraar: alle antwoorden, of alle op één na, zijn gelijk bij d1.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Noord, 2026-2027: de rol weglaten.')).toBeVisible();
    expect(making()).toBeNull();
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test.each([
    ['nl', 'rol niet bekend: alle schaalgemiddelden, of alle op één na, zijn gelijk bij Verbondenheid.'],
    ['en', 'role not known: all scale means, or all but one, are the same for Belonging.'],
  ] as const)('are named by dimension where only means are alike (%s)', async (language, sentence) => {
    const rows = variedRows(6).map(({ role, answers }, member) => ({
      role,
      answers: [...answers.slice(0, 3), ...(member % 2 === 0 ? [1, 4] : [4, 1]), ...answers.slice(5)],
    }));
    await openDataset(await officeWithPackages([{ network: 'Noord', rows }]), { language });
    expect(screen.getByText(`Noord, 2026-2027, ${sentence}`)).toBeVisible();
    expect(making()).toBeNull();
  });

  test('become a dataset by one tap and another, and its report says what was done', async () => {
    const { user, saved } = await openDataset(await officeToRefuse());
    await user.click(screen.getByRole('button', { name: nl.riskOfRows.apply }));
    expect(screen.getAllByRole('status')[0]).toHaveFocus();
    expect(screen.getByText(nl.riskOfRows.safeNow)).toBeVisible();
    expect(screen.getByText('Noord, 2026-2027: de rol is weggelaten.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: nl.datasetScreen.make }));
    const fileName = 'dataset-small-2026-11-02.zip';
    expect(await screen.findByText(nl.datasetScreen.made(fileName))).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual([fileName]);
    const files = await filesIn(saved[0]?.contents ?? new Blob());
    const report = files.get('risk-report.md');
    expect(report).toContain('Deze dataset voldoet aan de regels hieronder.');
    expect(report).toContain('Noord, 2026-2027: de rol is weggelaten.');
    expect(report).not.toContain('Wat niet voldoet');
    expect(files.get('dataset.csv')?.trimEnd().split('\n')).toHaveLength(1 + 20);
    expect(files.get('README.md')).toContain('Bureau Noord');
  });

  test('are as they were after starting over', async () => {
    const { user } = await openDataset(await officeToRefuse());
    await user.click(screen.getByRole('button', { name: nl.riskOfRows.apply }));
    expect(making()).toBeVisible();
    await user.click(screen.getByRole('button', { name: nl.riskOfRows.startOver }));
    expect(making()).toBeNull();
    expect(screen.getByRole('button', { name: nl.riskOfRows.apply })).toBeVisible();
  });

  test('of which nothing would be left say so, and offer nothing', async () => {
    await openDataset(await officeWithPackages([{ network: 'Noord', rows: alikeRows(6) }]));
    expect(screen.getByText(nl.riskOfRows.nothingLeft)).toBeVisible();
    expect(screen.queryByRole('button', { name: nl.riskOfRows.apply })).toBeNull();
    expect(making()).toBeNull();
  });

  test('through packages that came meanwhile are refused at making, and the report is the new one', async () => {
    const device = await officeToRefuse();
    const { user, saved } = await openDataset(device);
    await user.click(screen.getByRole('button', { name: nl.riskOfRows.apply }));
    await device.hold({ network: 'West', rows: alikeRows(6) });
    await user.click(screen.getByRole('button', { name: nl.datasetScreen.make }));
    expect(await screen.findByText(nl.datasetScreen.changed)).toBeVisible();
    expect(saved).toEqual([]);
    expect(await screen.findByText(/^West, 2026-2027, rol niet bekend: alle antwoorden/)).toBeVisible();
    expect(making()).toBeNull();
  });
});

describe('safe rows', () => {
  test('are told in numbers, and become a dataset under the title and in the language that were chosen', async () => {
    const { user, saved } = await openDataset(await safeOffice());
    expect(screen.getByText(nl.riskOfRows.safe)).toBeVisible();
    expect(screen.getByText(nl.riskOfRows.k).nextElementSibling).toHaveTextContent('6');
    expect(screen.getByLabelText('Titel')).toHaveValue('Kleine vragenlijst: geanonimiseerde antwoorden');
    await user.selectOptions(screen.getByLabelText(nl.datasetScreen.language), 'English');
    expect(screen.getByLabelText('Titel')).toHaveValue('Small questionnaire: anonymised answers');
    await user.clear(screen.getByLabelText('Titel'));
    await user.click(screen.getByRole('button', { name: nl.datasetScreen.make }));
    expect(screen.getByText(nl.datasetScreen.titleMissing)).toBeVisible();
    expect(saved).toEqual([]);
    await user.type(screen.getByLabelText('Titel'), 'Netwerken in 2026');
    await user.click(screen.getByRole('button', { name: nl.datasetScreen.make }));
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    const files = await filesIn(saved[0]?.contents ?? new Blob());
    expect(files.get('README.md')).toContain('# Netwerken in 2026');
    expect(files.get('README.md')).toContain('This file.');
    expect(files.get('CITATION.cff')).toContain('2026');
  });

  test('are stopped on the way, and nothing is handed over', async () => {
    let watch: Watch | undefined;
    const risk = { instrument: smallInstrument, invented: false, withProposals: null };
    const rows = variedRows(8).map((row) => ({ ...row, network: 'Oost', schoolYear: '2026-2027' }));
    const research: Partial<OfficePool> = {
      risk: () => Promise.resolve(ok({ ...risk, asHeld: assessRisk(smallInstrument, rows) })),
      dataset: (_order, watching) =>
        new Promise((resolve) => {
          watch = watching;
          watching.signal.addEventListener('abort', () => {
            resolve(err('stopped'));
          });
          watching.progress({ done: 3, total: 15 });
        }),
    };
    const { user, saved } = await openDataset(await safeOffice(), {
      services: { research: research as OfficePool },
    });
    await user.click(screen.getByRole('button', { name: nl.datasetScreen.make }));
    expect(screen.getByRole('progressbar', { name: nl.datasetScreen.making })).toHaveValue(3);
    expect(screen.getByText('3 van 15 bestanden klaar')).toBeVisible();
    await user.click(screen.getByRole('button', { name: nl.datasetScreen.stop }));
    expect(watch?.signal.aborted).toBe(true);
    expect(await screen.findByText(nl.datasetScreen.stopped)).toBeVisible();
    expect(saved).toEqual([]);
  });
});

test.each(['nl', 'en'] as const)('axe finds nothing, and no text judges (%s)', async (language) => {
  const { user, close } = await openDataset(await officeToRefuse(), { language });
  expect(await axeFindings()).toEqual([]);
  expect(judgementsIn(screen.getByRole('main').textContent)).toEqual([]);
  await user.click(screen.getByRole('button', { name: textsIn[language].riskOfRows.apply }));
  expect(await axeFindings()).toEqual([]);
  expect(judgementsIn(screen.getByRole('main').textContent)).toEqual([]);
  close();
});

test('without a key or without packages there is a way back', async () => {
  const device = await safeOffice();
  await device.storage.office.remove();
  await openDataset(device);
  expect(screen.getByText(/De sleutel van het bureau staat niet op dit apparaat/)).toBeVisible();
  expect(within(screen.getByRole('main')).getByRole('link')).toHaveAttribute('href', '#/research');
});
