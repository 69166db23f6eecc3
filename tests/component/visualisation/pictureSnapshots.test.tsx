import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { dotPlotSvg, radarSvg, rolesSvg, trendSvg } from '#visualisation/files/pictureSvg.tsx';
import type { EditionPicture, Picture } from '#visualisation/picture/pictureData.ts';
import { PrintedPicture } from '#visualisation/views/PrintedPicture.tsx';
import { hasYears, isByRole, isOfEdition } from '../../../gallery/kinds.ts';
import { galleryPictures } from '../../../gallery/pictures.ts';

type Drawing = 'radar' | 'dots' | 'roles' | 'trend';

const drawn = galleryPictures('nl').flatMap(({ id, picture }) =>
  drawingsOf(picture).map((drawing) => ({ id, drawing, picture })),
);

test.each(drawn)('the picture $id as $drawing is drawn as it was', async ({ id, drawing, picture }) => {
  const svg = draw(picture, drawing);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  // Words with an edge are printed twice by Chromium, and by Firefox not at all.
  expect(svg).not.toMatch(/<text[^>]* stroke=|paint-order/u);
  await expect(readable(svg)).toMatchFileSnapshot(`../../fixtures/pictures/${id}-${drawing}.svg`);
});

function drawingsOf(picture: Picture): readonly Drawing[] {
  if (isByRole(picture)) return ['roles'];
  return hasYears(picture) ? ['radar', 'dots', 'trend'] : ['radar', 'dots'];
}

/** As a file; a member's own picture, of which there are no files, as on paper. */
function draw(picture: Picture, drawing: Drawing): string {
  if (!isOfEdition(picture)) {
    const { container } = render(
      <PrintedPicture picture={picture} drawing={drawing === 'dots' ? 'dots' : 'radar'} />,
    );
    return container.querySelector('svg')?.outerHTML.replace(/ class="[^"]*"/gu, '') ?? '';
  }
  let svg = '';
  act(() => {
    svg = SVGS[drawing](picture, 'Lerarennetwerk Rekenen');
  });
  return svg;
}

const SVGS: Record<Drawing, (picture: EditionPicture, networkName: string) => string> = {
  radar: radarSvg,
  dots: dotPlotSvg,
  roles: (picture, networkName) => rolesSvg(picture, [], networkName),
  trend: (picture, networkName) => trendSvg(picture, 0, networkName),
};

/** A line for each element, and no more digits than can be seen. */
function readable(svg: string): string {
  const rounded = svg.replace(/(?<![\d.])-?\d+\.\d+(?!\.?\d)/gu, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}
