import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import type { Figure, Hidden } from '#aggregation/Figure.ts';
import { arbitraryPicture } from '#tests/support/arbitraryPicture.ts';
import { atLeast, atMost, exampleEdition, tooFew, value } from '#tests/support/exampleEdition.ts';
import { linesIn } from '#tests/support/linesIn.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { DotPlotDrawing } from '#visualisation/dots/DotPlotDrawing.tsx';
import { dotPlotLayout, trackScale } from '#visualisation/dots/dotPlotLayout.ts';
import { earlierStyle } from '#visualisation/marks/earlierStyle.ts';
import { Marker } from '#visualisation/marks/Marker.tsx';
import { filePalette } from '#visualisation/marks/palette.ts';
import { type Picture, pictureData } from '#visualisation/picture/pictureData.ts';
import { RadarDrawing } from '#visualisation/radar/RadarDrawing.tsx';
import { outlinePath } from '#visualisation/radar/radarGeometry.ts';
import { radarLayout } from '#visualisation/radar/radarLayout.ts';
import { TrendDrawing } from '#visualisation/trend/TrendDrawing.tsx';
import { trendLayout } from '#visualisation/trend/trendLayout.ts';

afterEach(cleanup);

const SIZE = { width: 640, fontSize: 14 };

describe('radar, dot plot and trend of any picture', () => {
  it('have a number wherever one belongs', () => {
    fc.assert(
      fc.property(arbitraryPicture(), (any) => {
        for (const svg of [radar(any), dots(any), trend(any, 0)]) {
          expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/u);
        }
        cleanup();
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it('draw what lies beside in dashes of its own, and the current year in one stroke', () => {
    fc.assert(
      fc.property(arbitraryPicture(), (any) => {
        const outlines = [...radar(any).querySelectorAll('path[stroke-linejoin="round"]')];
        const { frame, directions } = radarLayout(any, SIZE);
        const drawn = outlines.map((path) => [path.getAttribute('stroke-dasharray'), path.getAttribute('d')]);
        expect(drawn).toEqual([
          ...any.earlier.map(({ profiles }, place) => [
            earlierStyle(place, filePalette).dash,
            outlinePath(frame, directions, profiles),
          ]),
          [null, outlinePath(frame, directions, any.current.profiles)],
        ]);
        cleanup();
      }),
      { seed: 10, numRuns: 40 },
    );
  });
});

describe('a bound', () => {
  it.each([
    ['at least', atLeast(2.5), 'right'],
    ['at most', atMost(2.5), 'left'],
  ] as const)('%s 2.5 has a bar from its mark to its end of the scale', (_, mean, end) => {
    const picture = pictureOf([mean]);
    const { track } = dotPlotLayout(picture, SIZE);
    const bar = dots(picture).querySelector(`line[stroke="${filePalette.side.process}"]`);
    const ends = [Number(bar?.getAttribute('x1')), Number(bar?.getAttribute('x2'))];
    expect(ends.toSorted((one, other) => one - other)).toEqual(
      [trackScale(track)(2.5), track[end]].toSorted((one, other) => one - other),
    );
  });
});

describe('a dimension through the years', () => {
  it.each([
    ['no gap', [value(2), value(3), value(2.5), value(3.5)], 3],
    ['a gap at the end', [value(2), value(3), value(2.5), tooFew], 2],
    ['a gap between', [value(2), tooFew, value(2.5), atLeast(3.7)], 1],
    ['gaps around every year', [value(2), tooFew, value(2.5), tooFew], 0],
  ] as const)('with %s has lines between neighbouring years only', (_, means, count) => {
    const path = trend(pictureOf(means), 0).querySelector(`path[stroke="${filePalette.inkQuiet}"]`);
    const lines = linesIn(path?.getAttribute('d') ?? '');
    expect(lines).toHaveLength(count);
    const step = trendLayout(pictureOf(means), 0, SIZE).years.map(({ x }) => x);
    for (const [from, to] of lines) expect(to.x - from.x).toBeCloseTo((step[1] ?? 0) - (step[0] ?? 0));
  });
});

describe('a mark', () => {
  it.each([
    ['diamond', 0, -11.5],
    ['triangle', 0, -11.5],
    ['wedge', 0, 11.5],
    ['cross', -8, -8],
    ['plus', -10, 0],
  ] as const)('with the shape of a %s has its first corner where its shape says', (shape, x, y) => {
    const svg = svgOf(<Marker shape={shape} at={{ x: 50, y: 40 }} size={10} colour="blue" ground="white" />);
    const path = svg.querySelector('path');
    const [, turn] =
      /^translate\(50 40\) rotate\((\d+)\)$/u.exec(path?.getAttribute('transform') ?? '') ?? [];
    const radians = (Number(turn) * Math.PI) / 180;
    const [, right, down] = /^M(-?[\d.]+),(-?[\d.]+)/u.exec(path?.getAttribute('d') ?? '') ?? [];
    const [from, to] = [Number(right), Number(down)];
    expect(from * Math.cos(radians) - to * Math.sin(radians)).toBeCloseTo(x);
    expect(from * Math.sin(radians) + to * Math.cos(radians)).toBeCloseTo(y);
  });
});

/** The mean of the first dimension in each year, the oldest first. */
function pictureOf(means: readonly (Figure | Hidden)[]): Picture {
  const editions = means.map((mean, year) =>
    exampleEdition(smallInstrument, [{ mean }], { schoolYear: `${2020 + year}-${2021 + year}` }),
  );
  const current = editions.at(-1);
  if (current === undefined) throw new Error('a year');
  return pictureData(current, smallInstrument, 'nl', editions.slice(0, -1));
}

function radar(picture: Picture): Element {
  const layout = radarLayout(picture, SIZE);
  return svgOf(<RadarDrawing picture={picture} layout={layout} palette={filePalette} />);
}

function dots(picture: Picture): Element {
  const layout = dotPlotLayout(picture, SIZE);
  return svgOf(<DotPlotDrawing picture={picture} layout={layout} palette={filePalette} />);
}

function trend(picture: Picture, axis: number): Element {
  const layout = trendLayout(picture, axis, SIZE);
  return svgOf(<TrendDrawing picture={picture} axis={axis} layout={layout} palette={filePalette} />);
}

function svgOf(drawing: ReactElement): Element {
  const { container } = render(<svg>{drawing}</svg>);
  return container.firstElementChild ?? container;
}
