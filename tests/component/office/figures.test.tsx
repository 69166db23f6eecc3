import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { axeFindings } from '#tests/support/axeFindings.ts';
import { judgementsIn } from '#tests/support/judgementWords.ts';
import {
  alikeRows,
  officeWithPackages,
  type OfficeWithPackages,
  variedRows,
} from '#tests/support/officeWithPackages.ts';
import { type Circumstances, openApp } from '#tests/support/openApp.tsx';
import { textsIn } from '#tests/support/textsIn.ts';

const nl = textsIn.nl.figuresScreen;

async function openFigures(device: OfficeWithPackages, circumstances: Circumstances = {}) {
  const app = await openApp(`/research/figures/${device.hash}`, { device, ...circumstances });
  await screen.findByRole('heading', { level: 1 });
  return app;
}

function office() {
  return officeWithPackages([
    { network: 'Oost', rows: variedRows(9) },
    { network: 'Noord', rows: alikeRows(6) },
  ]);
}

/** The cells of a dimension in the table of that name. */
function cellsOf(table: string, row: string | RegExp): readonly (string | null)[] {
  const cells = within(screen.getByRole('region', { name: table })).getByRole('row', { name: row });
  return within(cells)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('the figures over the pool', () => {
  test('stand by dimension in the order of the questionnaire', async () => {
    await openFigures(await office());
    const table = screen.getByRole('region', { name: nl.overall });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map((name) => name.textContent)).toEqual([
      'Richting',
      'Verbondenheid',
      'Inzicht',
      'Gebruik',
    ]);
    expect(screen.getByText(/15 antwoorden van leden, uit 2 netwerken/)).toBeVisible();
    expect(cellsOf(nl.overall, /^Verbondenheid/).slice(0, 3)).toEqual(['2', '15', '0']);
  });

  test('that are undefined say so with the reason, and are never 0', async () => {
    await openFigures(await officeWithPackages([{ network: 'Noord', rows: variedRows(8) }]));
    const [, , , alpha, omega, icc1, , icc2] = cellsOf(nl.overall, /^Verbondenheid/);
    expect(alpha).toMatch(/^−?\d,\d{3}/);
    expect(omega).toBe('niet bepaaldmet twee items is één factor niet te bepalen');
    expect(icc1).toBe('niet bepaalder is maar één netwerk');
    expect(icc2).toBe('niet bepaalder is maar één netwerk');
  });

  test('open by dimension into items and networks, networks by name', async () => {
    const { user } = await openFigures(await office());
    await user.click(within(screen.getByRole('main')).getAllByText('Richting').at(-1) as HTMLElement);
    expect(cellsOf(nl.itemsOf('Richting'), /Het doel is mij duidelijk/)[0]).toBe('15');
    const networks = within(screen.getByRole('region', { name: nl.networksOf('Richting') }));
    expect(networks.getAllByRole('rowheader').map((name) => name.textContent)).toEqual(['Noord', 'Oost']);
  });

  test('come with a note of the method to copy or to save', async () => {
    const copied: string[] = [];
    const saved: string[] = [];
    const { user } = await openFigures(await office(), {
      services: {
        copyText: (text) => {
          copied.push(text);
          return Promise.resolve(true);
        },
        download: (name) => saved.push(name),
      },
    });
    await user.click(screen.getByRole('button', { name: nl.copy }));
    expect(await screen.findByText(nl.copied)).toBeVisible();
    expect(copied[0]).toContain('Aantal rijen: 15, aantal netwerken: 2');
    expect(copied[0]).not.toContain('Noord');
    await user.click(screen.getByRole('button', { name: nl.save }));
    expect(saved).toEqual(['methods.md']);
  });

  test('say where answers were invented', async () => {
    await openFigures(await officeWithPackages([{ network: 'Noord', rows: variedRows(8), invented: true }]));
    expect(screen.getByText(/verzonnen antwoorden/)).toBeVisible();
  });

  test('of a questionnaire that no package has are not there, and that is said', async () => {
    await openFigures({ ...(await office()), hash: 'x'.repeat(43) });
    expect(screen.getByText(/geen pakket met deze vragenlijst/)).toBeVisible();
  });
});

test.each(['nl', 'en'] as const)('axe finds nothing, and no text judges (%s)', async (language) => {
  const { user } = await openFigures(await office(), { language });
  const name = language === 'nl' ? 'Richting' : 'Direction';
  await user.click(within(screen.getByRole('main')).getAllByText(name).at(-1) as HTMLElement);
  expect(await axeFindings()).toEqual([]);
  expect(judgementsIn(screen.getByRole('main').textContent)).toEqual([]);
});
