import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { isByRole, isOfEdition } from '../../../gallery/kinds.ts';
import { galleryPictures } from '../../../gallery/pictures.ts';
import type { Picture } from '../../../src/visualisation/pictureData.ts';
import { dotPlotSvg, radarSvg } from '../../../src/visualisation/pictureSvg.tsx';
import { PrintedPicture } from '../../../src/visualisation/PrintedPicture.tsx';

const drawn = galleryPictures('nl').flatMap(({ id, picture }) =>
  (isByRole(picture) ? (['dots'] as const) : (['radar', 'dots'] as const)).map((drawing) => ({
    id,
    drawing,
    picture,
  })),
);

test.each(drawn)('the picture $id as $drawing is drawn as it was', async ({ id, drawing, picture }) => {
  const svg = draw(picture, drawing);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  await expect(readable(svg)).toMatchFileSnapshot(`../../fixtures/pictures/${id}-${drawing}.svg`);
});

/** As a file; a member's own picture, of which there are no files, as on paper. */
function draw(picture: Picture, drawing: 'radar' | 'dots'): string {
  if (!isOfEdition(picture)) {
    const { container } = render(<PrintedPicture picture={picture} drawing={drawing} />);
    return container.querySelector('svg')?.outerHTML.replace(/ class="[^"]*"/gu, '') ?? '';
  }
  let svg = '';
  act(() => {
    svg = (drawing === 'radar' ? radarSvg : dotPlotSvg)(picture, 'Lerarennetwerk Rekenen');
  });
  return svg;
}

/** A line for each element, and no more digits than can be seen. */
function readable(svg: string): string {
  const rounded = svg.replace(/(?<![\d.])-?\d+\.\d+(?!\.?\d)/gu, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
  return `${rounded.replaceAll('><', '>\n<')}\n`;
}
