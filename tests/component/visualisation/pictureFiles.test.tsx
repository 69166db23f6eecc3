import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { pictureData, type EditionPicture } from '../../../src/visualisation/pictureData.ts';
import { dotPlotSvg, radarSvg } from '../../../src/visualisation/pictureSvg.tsx';
import { atLeast, exampleEdition, forPrivacy, value } from '../../support/exampleEdition.ts';
import { smallInstrument } from '../../support/smallInstrument.ts';

const edition = exampleEdition(
  smallInstrument,
  [{ mean: value(2.8) }, { mean: atLeast(3.7) }, { mean: forPrivacy }],
  { invented: true },
);
const earlier = exampleEdition(smallInstrument, [{ mean: value(2.1) }], { schoolYear: '2025-2026' });
const picture = pictureData(edition, smallInstrument, 'nl', [earlier]);

describe.each([
  ['radar', radarSvg],
  ['dot plot', dotPlotSvg],
])('the %s as a file', (_, makeSvg) => {
  it('says by itself what it shows, with the figures of the edition', () => {
    const file = parse(makeSvg, picture, 'Netwerk <Rekenen> & "Taal"');
    const text = file.textContent.replace(/\s/gu, '');
    for (const words of [
      'Netwerk <Rekenen> & "Taal"',
      'Schooljaar 2026–2027 · 12 van 14 leden · editie 1 · verzonnen voorbeeld',
      'Richting2,8',
      'Verbondenheid3,7 of meer',
      'Inzichtverborgen om niemands antwoord te verraden',
      'Gebruikte weinig antwoorden om te tonen',
      '2025–2026: 12 van 14 leden',
      'Kleine vragenlijst, versie 1.0.0 (voorlopige formulering',
    ]) {
      expect(text).toContain(words.replace(/\s/gu, ''));
    }
  });

  it('stands alone: fixed colours, white ground, no style of the page', () => {
    const file = parse(makeSvg, picture, 'Netwerk');
    expect(file.getAttribute('width')).toBe('1200');
    expect(file.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    const markup = new XMLSerializer().serializeToString(file);
    expect(markup).not.toMatch(/var\(|class=|style=|NaN|undefined/u);
  });
});

function parse(makeSvg: typeof radarSvg, shown: EditionPicture, network: string): Element {
  let svg = '';
  act(() => {
    svg = makeSvg(shown, network);
  });
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
}
