import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { ownProfile } from '#aggregation/ownProfile.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { DotPlot } from '#visualisation/dots/DotPlot.tsx';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import { axisSentence } from '#visualisation/picture/figureSentences.ts';
import { ownPictureData } from '#visualisation/picture/ownPictureData.ts';
import { Radar } from '#visualisation/radar/Radar.tsx';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';

afterEach(cleanup);

// Direction 3, 3, 4; belonging 2 and "don't know"; insight 4, 4; use nothing.
const profiles = ownProfile(smallInstrument, { d1: 3, d2: 3, d3: 4, b1: 2, b2: 'na', i1: 4, i2: 4 });
const picture = ownPictureData({ profiles, schoolYear: '2026-2027' }, smallInstrument, 'nl');

describe("radar and dot plot of a member's own answers", () => {
  it.each([
    ['radar', Radar],
    ['dot plot', DotPlot],
  ])('the %s reads out the own figures and draws the gap as a gap', (_, Drawing) => {
    const { container } = render(<Drawing picture={picture} onSelect={() => {}} />);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(
      picture.axes.map((_axis, axis) => axisSentence(picture, axis)),
    );
    expect(screen.getByRole('group', { name: /alleen jouw antwoorden/u })).toBeInTheDocument();
    expect(container.querySelectorAll('g[stroke="var(--line-strong)"] > rect')).toHaveLength(1);
    expect(container).not.toHaveTextContent(/leden|netwerk|editie/u);
  });
});

describe("the table of a member's own answers", () => {
  it('has the mean and the statements that count, and no members and no spread', () => {
    render(<ProfileTable picture={picture} />);
    expect(screen.getByRole('table', { name: /Je eigen antwoorden in getallen/u })).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Dimensie',
      'Gemiddelde van je antwoorden',
      'Stellingen die meetellen',
    ]);
    expect(cellsOf(/^Richting/u)).toEqual(['3,3', '3 van 3']);
    expect(cellsOf(/^Verbondenheid/u)).toEqual(['2,0', '1 van 2']);
    expect(cellsOf(/^Gebruik/u)).toEqual(['te weinig antwoorden die meetellen', '0 van 2']);
    expect(screen.getByRole('rowheader', { name: 'Opbrengst' })).toHaveAttribute('colspan', '3');
  });
});

describe('how to read it', () => {
  it('speaks of your own answers and explains no band', () => {
    render(<PictureLegend picture={picture} />);
    expect(screen.getByText(/gemiddelde van je eigen antwoorden op één dimensie/u)).toBeVisible();
    expect(screen.getByText(/gearceerd/u)).toBeVisible();
    expect(screen.queryByText(/band|leden/u)).toBeNull();
  });
});

function cellsOf(row: RegExp): readonly (string | null)[] {
  return within(screen.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}
