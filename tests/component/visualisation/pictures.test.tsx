import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import {
  atLeast,
  atMost,
  exampleEdition,
  forPrivacy,
  spread,
  tooFew,
  value,
} from '#tests/support/exampleEdition.ts';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';
import { DotPlot } from '#visualisation/dots/DotPlot.tsx';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import { axisSentence, figureText } from '#visualisation/picture/figureSentences.ts';
import { type Picture, pictureData } from '#visualisation/picture/pictureData.ts';
import { Radar } from '#visualisation/radar/Radar.tsx';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';

afterEach(cleanup);

const picture = pictureData(
  exampleEdition(smallInstrument, [
    { mean: value(2.8), spread: spread(value(2.2), value(3.1)) },
    { mean: atLeast(3.7) },
    { mean: forPrivacy },
    { mean: tooFew, n: 4 },
  ]),
  smallInstrument,
  'nl',
  [exampleEdition(smallInstrument, [{ mean: atMost(1.3) }], { schoolYear: '2025-2026' })],
);

describe('radar, dot plot and table of one edition', () => {
  it('show the same figure and the same gap for every dimension, whatever the instrument', () => {
    fc.assert(
      fc.property(arbitraryPicture(), (any) => {
        const { container: radar, unmount: closeRadar } = render(<Radar picture={any} onSelect={ignore} />);
        const { container: dots, unmount: closeDots } = render(<DotPlot picture={any} onSelect={ignore} />);
        const { container: table, unmount: closeTable } = render(<ProfileTable picture={any} />);
        any.current.profiles.forEach(({ mean }, axis) => {
          const text = withoutSpaces(figureText(mean, any.language));
          const name = withoutSpaces(any.axes[axis]?.name ?? '');
          expect(withoutSpaces(radar.textContent)).toContain(name + text);
          expect(withoutSpaces(dots.textContent)).toContain(name + text);
          expect(withoutSpaces(table.textContent)).toContain(name + text);
        });
        closeRadar();
        closeDots();
        closeTable();
      }),
      { seed: 2, numRuns: 20 },
    );
  });

  it('read out the same sentence', () => {
    const names = (element: HTMLElement) =>
      within(element)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label'));
    const { container: radar } = render(<Radar picture={picture} onSelect={ignore} />);
    const { container: dots } = render(<DotPlot picture={picture} onSelect={ignore} />);
    const sentences = picture.axes.map((_, axis) => axisSentence(picture, axis));
    expect(names(radar)).toEqual(sentences);
    expect(names(dots)).toEqual(sentences);
  });

  it('draw a mark for every mean, a hatched box for every gap, and nothing for an earlier gap', () => {
    const { container } = render(<Radar picture={pictureOf([{ mean: value(2.8) }])} onSelect={ignore} />);
    const filled = container.querySelectorAll('circle[fill="var(--process)"]');
    expect(filled).toHaveLength(1);
    expect(container.querySelectorAll('rect[fill="var(--product)"]')).toHaveLength(0);
    expect(container.querySelectorAll('g[stroke="var(--line-strong)"] > rect')).toHaveLength(3);
  });
});

describe.each([
  ['radar', Radar],
  ['dot plot', DotPlot],
])('walking through the %s', (_, Drawing) => {
  it('is one tab stop; arrow keys, Home and End go from dimension to dimension', async () => {
    const user = userEvent.setup();
    render(<Drawing picture={picture} onSelect={ignore} />);
    const [direction, belonging, insight, use] = screen.getAllByRole('button');
    await user.tab();
    expect(direction).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(belonging).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(insight).toHaveFocus();
    await user.keyboard('{End}');
    expect(use).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(direction).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}{ArrowDown}');
    expect(belonging).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(belonging).toHaveFocus();
  });

  it('says under the picture what focus and pointer are at', async () => {
    const user = userEvent.setup();
    render(<Drawing picture={picture} onSelect={ignore} />);
    await user.tab();
    expect(readout()).toHaveTextContent(axisSentence(picture, 0));
    const insight = screen.getByRole('button', { name: /^Inzicht/u });
    await user.hover(insight);
    expect(readout()).toHaveTextContent(axisSentence(picture, 2));
    expect(readout()).toHaveAttribute('aria-live', 'polite');
    await user.unhover(insight);
    expect(readout()).toHaveTextContent(axisSentence(picture, 0));
  });

  it('opens a dimension by click, Enter and space', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(<Drawing picture={picture} onSelect={onSelect} />);
    await user.click(screen.getByRole('button', { name: /^Verbondenheid/u }));
    await user.keyboard('{Enter}{ArrowDown} ');
    expect(onSelect.mock.calls).toEqual([['belonging'], ['belonging'], ['insight']]);
  });
});

describe('the table', () => {
  it('has a row for each dimension under its side, and a column for each year', () => {
    render(<ProfileTable picture={picture} />);
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns).toEqual([
      'Dimensie',
      'Gemiddelde van de antwoorden2026–2027',
      'Middelste helft',
      'Leden die antwoord gaven',
      'Gemiddelde van de antwoorden2025–2026',
    ]);
    const row = screen.getByRole('row', { name: /^Richting/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2,8', '2,2 tot 3,1', '12', '1,3 of minder']);
    expect(screen.getByRole('table', { name: /12 van 14 leden/u })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Opbrengst' })).toHaveAttribute('scope', 'rowgroup');
  });
});

describe('how to read the picture', () => {
  it('explains only the marks that occur', () => {
    render(
      <PictureLegend picture={pictureOf(smallInstrument.dimensions.map(() => ({ mean: value(2.5) })))} />,
    );
    expect(screen.getByText(/Rond hoort bij Proces, vierkant bij Opbrengst/u)).toBeVisible();
    expect(screen.queryByText(/band/u)).toBeNull();
    expect(screen.queryByText(/gearceerd/u)).toBeNull();
    expect(screen.queryByText(/open teken/u)).toBeNull();
  });

  it('explains bands, bounds and gaps where there are any, and names what cannot stand beside it', () => {
    const other = exampleEdition(smallInstrument, [], {
      schoolYear: '2020-2021',
      instrument: { id: 'small', version: '0.1.0', hash: 'another' },
    });
    const edition = exampleEdition(smallInstrument, [
      { mean: atMost(1.3), spread: spread(value(1.5), value(2)) },
    ]);
    render(<PictureLegend picture={pictureData(edition, smallInstrument, 'nl', [other])} />);
    for (const words of [/De band/u, /gearceerd/u, /open teken/u, /2020–2021/u]) {
      expect(screen.getByRole('heading', { name: 'Zo lees je het' }).parentElement).toHaveTextContent(words);
    }
  });
});

describe('every picture', () => {
  it('passes axe', async () => {
    const means = srtInstrument.dimensions.map(() => ({ mean: value(3.4) }));
    const srt = pictureData(exampleEdition(srtInstrument, means), srtInstrument, 'en');
    const { container } = render(
      <main>
        <h1>Results</h1>
        <h2>Picture</h2>
        <Radar picture={picture} onSelect={ignore} />
        <DotPlot picture={picture} onSelect={ignore} />
        <ProfileTable picture={srt} />
        <PictureLegend picture={picture} />
      </main>,
    );
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

function pictureOf(sketches: Parameters<typeof exampleEdition>[1], rest: Partial<Edition> = {}): Picture {
  return pictureData(exampleEdition(smallInstrument, sketches, rest), smallInstrument, 'nl');
}

function readout(): Element | null {
  return document.querySelector('p[aria-live]');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

function ignore(): void {
  // Nothing is opened.
}
