import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { atLeast, atMost, exampleEdition, forPrivacy, spread, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { editionCsv } from '#visualisation/files/editionCsv.ts';

const edition = exampleEdition(smallInstrument, [
  { mean: value(3), spread: spread(value(2.5), atLeast(3.6)) },
  { mean: atMost(1.4), n: 7 },
  { mean: forPrivacy, spread: forPrivacy },
]);

describe('an edition as CSV', () => {
  it('starts with a byte order mark and has a row for each dimension', () => {
    const csv = editionCsv(edition, smallInstrument, 'nl');
    expect(csv.startsWith('\ufeffschool_year,edition,')).toBe(true);
    expect(rows(csv).map(({ dimension_id }) => dimension_id)).toEqual([
      'direction',
      'belonging',
      'insight',
      'use',
    ]);
  });

  it('keeps a name that a spreadsheet would take for a day or a number a text', () => {
    const [direction] = rows(editionCsv(edition, instrumentWithDimension('3-4'), 'nl'));
    expect(direction).toMatchObject({ dimension: "'3-4", school_year: '2026-2027', mean: '3.0' });
  });

  it('gives figures with a point and one decimal, and says of each what kind it is', () => {
    const [direction, belonging] = rows(editionCsv(edition, smallInstrument, 'nl'));
    expect(direction).toMatchObject({
      school_year: '2026-2027',
      edition: '1',
      invented: 'false',
      side: 'process',
      dimension: 'Richting',
      n: '12',
      mean: '3.0',
      mean_kind: 'value',
      spread_lower: '2.5',
      spread_lower_kind: 'value',
      spread_upper: '3.6',
      spread_upper_kind: 'at-least',
    });
    expect(belonging).toMatchObject({
      mean: '1.4',
      mean_kind: 'at-most',
      n: '7',
      spread_reason: 'too-few-answers',
    });
  });

  it('leaves a hidden figure empty, with its reason beside it', () => {
    const [, , insight] = rows(editionCsv(edition, smallInstrument, 'en'));
    expect(insight).toMatchObject({
      dimension: 'Insight',
      mean: '',
      mean_kind: 'hidden',
      mean_reason: 'privacy',
      spread_lower: '',
      spread_upper: '',
      spread_upper_kind: 'hidden',
      spread_reason: 'privacy',
    });
  });

  it.each(['=SUM(A1:A2);,"', '+1', '-1', '@x', '\tx', '\rx'])('never lets %j start a formula', (name) => {
    const instrument: Instrument = {
      ...smallInstrument,
      dimensions: smallInstrument.dimensions.map((dimension) => ({
        ...dimension,
        name: { nl: name, en: name },
      })),
    };
    const [first] = rows(editionCsv(edition, instrument, 'nl'));
    expect(first?.['dimension']).toBe(`'${name}`);
  });

  it('keeps a figure below zero a figure', () => {
    const below = exampleEdition(smallInstrument, [{ mean: value(-0.4) }]);
    expect(rows(editionCsv(below, smallInstrument, 'nl'))[0]?.['mean']).toBe('-0.4');
  });
});

describe('items and roles', () => {
  const full = exampleEdition(smallInstrument, [{ mean: value(3) }], {
    items: [
      { item: 'd1', mean: atLeast(3.7), counts: { kind: 'counts', counts: [0, 1, 4, 7] } },
      { item: 'd2', mean: forPrivacy, counts: forPrivacy },
    ],
    roles: [{ role: 'student', dimensions: [{ dimension: 'direction', mean: value(2.9) }] }],
  });

  it('follow the dimensions, each in rows of its own level', () => {
    const csv = rows(editionCsv(full, smallInstrument, 'nl'));
    expect(csv.map(({ level }) => level)).toEqual([
      ...smallInstrument.dimensions.map(() => 'dimension'),
      'item',
      'item',
      'role',
    ]);
    expect(csv[4]).toMatchObject({
      school_year: '2026-2027',
      dimension_id: 'direction',
      item_id: 'd1',
      item: 'We hebben een gezamenlijk doel.',
      mean: '3.7',
      mean_kind: 'at-least',
      count_1: '0',
      count_4: '7',
      counts_reason: '',
    });
    expect(csv[5]).toMatchObject({ mean: '', mean_reason: 'privacy', count_1: '', counts_reason: 'privacy' });
    expect(csv[6]).toMatchObject({ role: 'student', dimension: 'Richting', mean: '2.9', n: '' });
  });

  it('leave the columns of before where they were', () => {
    const heading = editionCsv(full, smallInstrument, 'nl').split('\n')[0]?.split(',');
    expect(heading?.indexOf('mean')).toBe(11);
    expect(heading?.slice(18)).toEqual([
      'spread_reason',
      'level',
      'item_id',
      'item',
      'role_id',
      'role',
      'counts_reason',
      'edition_code',
      ...['count_1', 'count_2', 'count_3', 'count_4'],
    ]);
  });
});

function rows(csv: string): Record<string, string>[] {
  return [...csvParse(csv.replace('\ufeff', ''))];
}

function instrumentWithDimension(name: string): Instrument {
  const dimensions = smallInstrument.dimensions.map((one) => ({ ...one, name: { nl: name, en: name } }));
  return { ...smallInstrument, dimensions };
}
