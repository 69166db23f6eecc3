// @vitest-environment jsdom
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { filePieces } from '#platform/zip/zipPieces.ts';
import { csvLiteral } from '#research/dataset/csvCells.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { excelCsvFile } from '#research/dataset/excelCsvFile.ts';
import { xlsxFile } from '#research/dataset/xlsxFile.ts';
import { literalText } from '#shared/literalText.ts';
import { LOOK_LIKE_OTHERS } from '#tests/support/lookLikeOthers.ts';
import { LOCALES, readBySpreadsheet } from '#tests/support/readBySpreadsheet.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

const variables = datasetVariables(smallInstrument, 'nl');
const networks = [...LOOK_LIKE_OTHERS, 'Netwerk 1', 'De Linde'];
const rows = researchRows(smallInstrument, { networks, members: 2, seed: 3 });
const locales = Object.keys(LOCALES) as (keyof typeof LOCALES)[];

describe.each(locales)('in a spreadsheet set to %s', (locale) => {
  it('dataset-nl-excel.csv has its networks, years and words as texts', () => {
    const folder = temporaryFolder();
    writeDatasetFile(folder, excelCsvFile(variables, rows));
    const [, ...cells] = readBySpreadsheet(folder, { file: 'dataset-nl-excel.csv', separator: ';', locale });
    const texts = variables.findIndex(({ kind }) => kind === 'number');
    expect(cells.map(([network]) => network)).toEqual(
      rows.map((row) => ({ type: 'string', text: literalText(row.network) })),
    );
    for (const row of cells) {
      expect(new Set(row.slice(0, texts).map(({ type }) => type))).toEqual(new Set(['string']));
    }
    // A figure is one where the comma is the decimal sign, as the file is made for Dutch.
    const figures = cells.flatMap((row) => row.slice(texts, variables.length)).map(({ type }) => type);
    if (locale !== 'en') expect(figures.filter((type) => !['float', ''].includes(type))).toEqual([]);
  });

  it('dataset.xlsx has them as they are', () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'dataset.xlsx'),
      Buffer.concat([...filePieces(xlsxFile(variables, rows, 'nl'))]),
    );
    const [, ...cells] = readBySpreadsheet(folder, { file: 'dataset.xlsx', locale });
    expect(cells.slice(0, rows.length).map(([network]) => network)).toEqual(
      rows.map(({ network }) => ({ type: 'string', text: network })),
    );
  });

  it('whatever consists of digits, signs, months and units is a text', () => {
    const word = fc.constantFrom(
      ...[
        '0',
        '1',
        '3',
        '12',
        '24',
        '2024',
        '007',
        '-',
        '/',
        '.',
        ',',
        ':',
        ' ',
        '%',
        '€',
        '$',
        '(',
        ')',
        'e',
        'E',
      ],
      ...[
        'jan',
        'mei',
        'Mai',
        'May',
        'maart',
        'März',
        'juli',
        'Dez',
        'okt',
        'am',
        'PM',
        'ma',
        'Mo',
        'Sunday',
        'x',
      ],
    );
    const texts = fc
      .sample(fc.array(word, { minLength: 1, maxLength: 6 }), { numRuns: 4000, seed: 11 })
      .map((words) => words.join('').trim())
      .filter((text) => text !== '');
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'texts.csv'),
      `\ufeff${texts.map((text) => `${csvLiteral(text)};x\r\n`).join('')}`,
    );
    const cells = readBySpreadsheet(folder, { file: 'texts.csv', separator: ';', locale });
    expect(cells.map(([cell]) => cell)).toEqual(
      texts.map(() => ({ type: 'string', text: expect.any(String) as string })),
    );
  });
});

it('a spreadsheet does make numbers and days of such names where nothing keeps it from that', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'texts.csv'), LOOK_LIKE_OTHERS.map((text) => `"${text}";x\r\n`).join(''));
  const cells = readBySpreadsheet(folder, { file: 'texts.csv', separator: ';', locale: 'nl' });
  expect(cells.filter(([cell]) => cell?.type !== 'string').length).toBeGreaterThan(10);
});
