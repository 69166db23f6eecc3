import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { editionCode } from '#aggregation/editionCode.ts';
import { atLeast, exampleEdition, forPrivacy, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { dotPlotSvg, radarSvg, rolesSvg, trendSvg } from '#visualisation/files/pictureSvg.tsx';
import { type EditionPicture, pictureData } from '#visualisation/picture/pictureData.ts';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';

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

describe('roles as a file', () => {
  const withRoles = exampleEdition(smallInstrument, [{ mean: value(2.8) }], {
    roles: smallInstrument.roles.map(({ id }, place) => ({
      role: id,
      dimensions: smallInstrument.dimensions.map(({ id }, axis) => ({
        dimension: id,
        mean: place === 0 && axis === 0 ? value(3.1) : tooFew,
      })),
    })),
  });

  it('names everybody and the roles shown, counts none of them, and says which role is not to be seen', () => {
    const byRole = rolePicture(withRoles, smallInstrument, 'nl');
    const shown = byRole?.picture;
    if (!shown) throw new Error('a role is shown');
    const file = parse((any, network) => rolesSvg(any, byRole.hidden, network), shown, 'Netwerk');
    const [first, ...others] = smallInstrument.roles.map(({ name }) => name['nl'] ?? '');
    const code = editionCode(withRoles);
    const lines = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(lines).toEqual(expect.arrayContaining(['Naar rol', 'Iedereen', first]));
    expect(lines.filter((line) => line.includes('van 14 leden'))).toEqual([
      `Schooljaar 2026–2027 · 12 van 14 leden · editie 1 · code ${code}`,
    ]);
    const [, ...without] = smallInstrument.dimensions.map(({ name }) => name['nl'] ?? '');
    for (const name of without) {
      expect(lines).toContain(`${name} (${first ?? ''}): te weinig antwoorden om te tonen.`);
    }
    expect(file.textContent).toContain(`Niet te zien: ${others.join(', ')} (te weinig antwoorden`);
    expect(file.textContent).toContain('Kleine vragenlijst, versie 1.0.0');
  });
});

describe('a dimension through the years as a file', () => {
  it('names network, dimension and edition, and says the years in words', () => {
    const file = parse((any, network) => trendSvg(any, 0, network), picture, 'Netwerk');
    for (const words of [
      'Netwerk',
      'Richting door de jaren',
      'Schooljaar 2026–2027 · 12 van 14 leden · editie 1',
      '2,1 in 2025–2026, 2,8 in 2026–2027.',
      'Kleine vragenlijst, versie 1.0.0',
    ]) {
      expect(file.textContent).toContain(words);
    }
    expect(new XMLSerializer().serializeToString(file)).not.toMatch(/var\(|class=|style=|NaN|undefined/u);
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
