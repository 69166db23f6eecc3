import { describe, expect, it } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { atLeast, atMost, exampleEdition, spread, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { pictureTsv } from '#visualisation/files/pictureTsv.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';

const edition = exampleEdition(smallInstrument, [
  { mean: value(3), spread: spread(value(2.5), atLeast(3.6)) },
  { mean: value(-0.4) },
  { mean: atMost(-0.4) },
  { mean: tooFew, n: 3 },
]);
const before = exampleEdition(smallInstrument, [{ mean: value(2.1) }], { schoolYear: '2025-2026' });

describe('the table to paste', () => {
  it('has a line for each dimension and a column for each year, in the words and figures of the screen', () => {
    const nl = cells(pictureTsv(pictureData(edition, smallInstrument, 'nl', [before])));
    expect(nl[0]).toEqual([
      'Kant',
      'Dimensie',
      'Gemiddelde van de antwoorden 2026–2027',
      'Middelste helft',
      'Leden die antwoord gaven',
      'Gemiddelde van de antwoorden 2025–2026',
    ]);
    expect(nl[1]).toEqual(['Proces', 'Richting', '3,0', '2,5 tot 3,6 of meer', '12', '2,1']);
    expect(nl[4]?.slice(2)).toEqual([
      'te weinig antwoorden om te tonen',
      'te weinig antwoorden om te tonen',
      '3',
      'te weinig antwoorden om te tonen',
    ]);
    expect(nl).toHaveLength(5);
    const en = cells(pictureTsv(pictureData(edition, smallInstrument, 'en')));
    expect(en[1]?.slice(1, 3)).toEqual(['Direction', '3.0']);
  });

  it('keeps a name that a spreadsheet would take for a day or a number a text', () => {
    const dimensions = smallInstrument.dimensions.map((one) => ({ ...one, name: { nl: '007', en: '007' } }));
    const picture = pictureData(edition, { ...smallInstrument, dimensions }, 'nl');
    expect(cells(pictureTsv(picture))[1]?.slice(0, 3)).toEqual(['Proces', "'007", '3,0']);
  });

  it('keeps a figure below zero a figure, and its bound a text', () => {
    const nl = cells(pictureTsv(pictureData(edition, smallInstrument, 'nl')));
    expect(nl[2]?.[2]).toBe('-0,4');
    expect(nl[3]?.[2]).toBe("'-0,4 of minder");
  });

  it.each(['=SUM(A1:A2)', '+1', '-1', '@x'])('never lets %j start a formula', (name) => {
    const dimensions = smallInstrument.dimensions.map((one) => ({ ...one, name: { nl: name, en: name } }));
    const instrument: Instrument = { ...smallInstrument, dimensions };
    expect(cells(pictureTsv(pictureData(edition, instrument, 'nl')))[1]?.[1]).toBe(`'${name}`);
  });

  it('keeps a name with tabs and lines in one cell', () => {
    const dimensions = smallInstrument.dimensions.map((one) => ({ ...one, name: { nl: 'a\tb\nc', en: '' } }));
    const instrument: Instrument = { ...smallInstrument, dimensions };
    expect(cells(pictureTsv(pictureData(edition, instrument, 'nl')))[1]?.[1]).toBe('a b c');
  });
});

function cells(tsv: string): string[][] {
  return tsv.split('\n').map((line) => line.split('\t'));
}
