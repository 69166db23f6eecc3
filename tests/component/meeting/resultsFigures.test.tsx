import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import type { ItemProfile } from '#aggregation/ItemProfile.ts';
import type { RoleProfile } from '#aggregation/RoleProfile.ts';
import { chooseLanguage } from '#i18n/languageStore.ts';
import { DimensionItems } from '#meeting/DimensionItems.tsx';
import { DimensionYears } from '#meeting/DimensionYears.tsx';
import { PictureByRole } from '#meeting/PictureByRole.tsx';
import type { Language } from '#shared/Language.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { atLeast, exampleEdition, forPrivacy, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';

const nl = textsIn.nl.resultsRoom;

beforeEach(() => {
  void chooseLanguage('nl');
});
afterEach(cleanup);

const means = [{ mean: value(2.8) }, { mean: value(3.1) }, { mean: atLeast(3.7) }, { mean: tooFew, n: 4 }];

describe('the items of a dimension', () => {
  it('stand in the order of the instrument with their mean and how often each answer was given', () => {
    showItems([
      shown('d1', 2.5, [1, 4, 6, 1]),
      shown('d2', 3.2, [0, 2, 6, 4]),
      shown('d3', 2.7, [2, 2, 6, 2]),
    ]);
    expect(headings()).toEqual(['Stelling', 'Gemiddelde', 'nooit', 'soms', 'vaak', 'altijd']);
    expect(cellsByRow()).toEqual([
      ['We hebben een gezamenlijk doel.', '2,5', '1', '4', '6', '1'],
      ['Het doel is mij duidelijk.', '3,2', '0', '2', '6', '4'],
      ['We komen op ons doel terug.', '2,7', '2', '2', '6', '2'],
    ]);
    expect(document.body).not.toHaveTextContent(nl.someItemsHidden);
  });

  it('draw bars of one colour, as long as the answers are many', () => {
    showItems([
      shown('d1', 2.5, [1, 4, 6, 1]),
      shown('d2', 3.2, [0, 3, 6, 3]),
      shown('d3', 2.7, [2, 2, 6, 2]),
    ]);
    const bars = [...document.querySelectorAll<HTMLElement>('td > span:first-child')].map(
      ({ style }) => style.cssText,
    );
    expect(bars.slice(0, 4)).toEqual([1, 4, 6, 1].map((count) => `block-size: ${(count / 6) * 2}em;`));
  });

  it('leave out the counts of all where there are too few answers, and say from how many they are shown', () => {
    showItems(['d1', 'd2', 'd3'].map((item) => ({ item, mean: value(2.5), counts: tooFew })));
    expect(headings()).toEqual(['Stelling', 'Gemiddelde']);
    expect(screen.getByText(nl.countsFrom(10))).toBeVisible();
    expect(screen.queryByText(nl.countsHidden)).toBeNull();
  });

  it('give the reason in place of a hidden figure, and one sentence why', () => {
    showItems([
      shown('d1', 2.5, [1, 4, 6, 1]),
      { item: 'd2', mean: forPrivacy, counts: forPrivacy },
      { item: 'd3', mean: value(2.7), counts: forPrivacy },
    ]);
    const reason = 'verborgen om niemands antwoord te verraden';
    expect(cellsByRow().slice(1)).toEqual([
      ['Het doel is mij duidelijk.', reason],
      ['We komen op ons doel terug.', '2,7', reason],
    ]);
    expect(screen.getByText(nl.someItemsHidden)).toBeVisible();
    expect(screen.getByText(nl.countsHidden)).toBeVisible();
  });

  it('stand there without a table where none has a figure to show', () => {
    showItems(['d1', 'd2', 'd3'].map((item) => ({ item, mean: forPrivacy, counts: forPrivacy })));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Het doel is mij duidelijk.')).toBeVisible();
    expect(screen.getByText(nl.noItemMeans)).toBeVisible();
  });

  it('stand there without a word on figures in an edition from before', () => {
    showItems(undefined);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByText(nl.noItemMeans)).toBeNull();
  });
});

describe('a dimension through the years', () => {
  it('says the figures that the picture shows; of one year there is nothing', () => {
    const before = exampleEdition(smallInstrument, [{ mean: value(2.2) }], { schoolYear: '2025-2026' });
    const years = pictureData(exampleEdition(smallInstrument, means), smallInstrument, 'nl', [before]);
    const { container } = render(<DimensionYears years={years} axis={0} />);
    expect(screen.getByRole('figure')).toHaveTextContent('2,2 in 2025–2026, 2,8 in 2026–2027.');
    const drawn = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(drawn).toEqual(expect.arrayContaining(['altijd', 'nooit', '2,2', '2,8']));
    expect(container.querySelectorAll('[marker-end], polygon')).toHaveLength(0);
    cleanup();
    render(<DimensionYears years={{ ...years, earlier: [] }} axis={0} />);
    expect(screen.queryByText(nl.throughTheYears)).toBeNull();
  });

  it('draws a hatched box for a gap, and no line to it', () => {
    const gap = exampleEdition(smallInstrument, [{ mean: tooFew }], { schoolYear: '2025-2026' });
    const years = pictureData(exampleEdition(smallInstrument, means), smallInstrument, 'nl', [gap]);
    const { container } = render(<DimensionYears years={years} axis={0} />);
    expect(container.querySelectorAll('g[stroke="var(--line-strong)"] > rect')).toHaveLength(1);
    expect(container.querySelector('path[stroke="var(--ink-quiet)"]')).toHaveAttribute('d', '');
  });
});

describe('the picture by role', () => {
  const student = byRole('student', 2.1);
  const teacher = byRole('teacher', 3.3);

  it('has a mark of its own, a dash and a label for each role, and the figures in a table', () => {
    const { container } = showRoles([student, teacher]);
    expect(headings()).toEqual(['Dimensie', 'Iedereen', 'student', 'leraar']);
    const row = screen.getByRole('row', { name: /^Richting/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2,8', '2,1', '3,3']);
    const legend = within(screen.getByRole('list', { name: 'Welk teken bij welke rol hoort' }));
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Iedereen',
      'student',
      'leraar',
    ]);
    const dashes = [...container.querySelectorAll('li line')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(3);
    expect(screen.getByText(nl.noSpreadBesideRoles)).toBeVisible();
  });

  it('names a hidden role with its reason', () => {
    showRoles([student, { ...teacher, dimensions: hiddenEverywhere(tooFew) }]);
    expect(headings()).toEqual(['Dimensie', 'Iedereen', 'student']);
    expect(screen.getByText('Niet te zien: leraar (te weinig antwoorden om te tonen).')).toBeVisible();
  });

  it('is a question for the conversation where nothing may be shown, and is not there where none was asked', () => {
    showRoles([student, teacher].map((role) => ({ ...role, dimensions: hiddenEverywhere(forPrivacy) })));
    expect(screen.getByText(nl.noRoles)).toBeVisible();
    expect(screen.getByText(nl.roleQuestion)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    cleanup();
    showRoles(undefined);
    expect(screen.queryByText(nl.byRole)).toBeNull();
  });
});

describe.each(['nl', 'en'] as const)('items, years and roles (%s)', (language) => {
  it('pass axe', async () => {
    const items = [shown('d1', 2.5, [1, 4, 6, 1]), { item: 'd2', mean: forPrivacy, counts: forPrivacy }];
    const edition = exampleEdition(smallInstrument, means, { items, roles: [byRole('student', 2.1)] });
    const before = exampleEdition(smallInstrument, [{ mean: tooFew }], { schoolYear: '2025-2026' });
    void chooseLanguage(language);
    document.documentElement.lang = language;
    document.title = 'Results';
    const picture = pictureData(edition, smallInstrument, language, [before]);
    render(
      <main>
        <h1>Results</h1>
        <PictureByRole edition={edition} instrument={smallInstrument} />
        <h2>Dimension</h2>
        <h3>Direction</h3>
        <DimensionItems {...{ picture, edition }} instrument={smallInstrument} axis={0} />
        <DimensionYears years={picture} axis={0} />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  });
});

function showItems(items: readonly ItemProfile[] | undefined, language: Language = 'nl') {
  const edition = withOptional({ items });
  const picture = pictureData(edition, smallInstrument, language);
  return render(<DimensionItems picture={picture} edition={edition} instrument={smallInstrument} axis={0} />);
}

function showRoles(roles: readonly RoleProfile[] | undefined) {
  return render(<PictureByRole edition={withOptional({ roles })} instrument={smallInstrument} />);
}

function withOptional({
  items,
  roles,
}: Partial<Record<'items', readonly ItemProfile[] | undefined>> &
  Partial<Record<'roles', readonly RoleProfile[] | undefined>>): Edition {
  const hiddenSpread = means.map((sketch) => ({ ...sketch, spread: forPrivacy }));
  return exampleEdition(smallInstrument, hiddenSpread, {
    ...(items && { items }),
    ...(roles && { roles }),
  });
}

function shown(item: string, mean: number, counts: readonly number[]): ItemProfile {
  return { item, mean: value(mean), counts: { kind: 'counts', counts } };
}

function byRole(role: string, mean: number): RoleProfile {
  return {
    role,
    dimensions: hiddenEverywhere(forPrivacy).with(0, { dimension: 'direction', mean: value(mean) }),
  };
}

function hiddenEverywhere(reason: typeof tooFew): RoleProfile['dimensions'][number][] {
  return smallInstrument.dimensions.map(({ id }) => ({ dimension: id, mean: reason }));
}

function headings(): readonly (string | null)[] {
  return screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
}

function cellsByRow(): readonly (readonly (string | null)[])[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}
