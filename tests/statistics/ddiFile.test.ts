import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { ddiFile } from '#research/dataset/ddiFile.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { ABOUT, datasetExample, HOSTILE_NAMES } from '#tests/support/datasetExample.ts';
import { runProgram } from '#tests/support/runProgram.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

/*
 * The published schema of DDI Codebook 2.5 is no part of this project. `ddi-codebook-used.rng` says the same of the
 * elements used here: their order, which attributes they have, and which values.
 */
const SCHEMA = join(import.meta.dirname, '../fixtures/schemas/ddi-codebook-used.rng');

test('ddi-codebook.xml keeps to DDI Codebook 2.5, whatever instrument and words', () => {
  const folder = temporaryFolder();
  const instruments = fc.sample(arbitraryInstrument(), { numRuns: 30, seed: 5 });
  const files = instruments.map((instrument, place) => {
    const about = { ...ABOUT, title: `${HOSTILE_NAMES[place % HOSTILE_NAMES.length] ?? ''}\u0000\ud800` };
    const dataset = datasetExample({ instrument, about, language: place % 2 === 0 ? 'nl' : 'en' });
    const file = ddiFile(dataset, datasetVariables(instrument, dataset.language));
    return writeDatasetFile(folder, { ...file, name: `${place}.xml` });
  });
  xmllint(folder, ['--noout', '--relaxng', SCHEMA, ...files]);
});

test('it tells the codes of an item, which of them are missing, and the texts as they are', () => {
  const folder = temporaryFolder();
  const dataset = datasetExample({ about: { ...ABOUT, title: 'Één & "twee"\n<drie>' } });
  const path = writeDatasetFile(folder, ddiFile(dataset, datasetVariables(smallInstrument, 'nl')));
  const ask = (query: string): string =>
    xmllint(folder, ['--xpath', `string(${local(query)})`, path]).trimEnd();
  expect(ask('//titl')).toBe('Één & "twee"\n<drie>');
  expect(ask('//var[@name="d1"]/labl')).toBe('We hebben een gezamenlijk doel.');
  expect(ask('//var[@name="d1"]/catgry[4]/labl')).toBe('altijd');
  expect(ask('//var[@name="d1"]/catgry[5]/@missing')).toBe('Y');
  expect(ask('//var[@name="d1"]/invalrng/item[2]/@VALUE')).toBe('-9');
  expect(ask('//caseQnty')).toBe(String(dataset.rows.length));
});

test('the schema of the test refuses what is in another order', () => {
  const folder = temporaryFolder();
  const file = ddiFile(datasetExample(), datasetVariables(smallInstrument, 'nl'));
  const xml = [...file.pieces()]
    .join('')
    .replace(/(<valrng>.*?<\/valrng>)\s*(<invalrng>.*?<\/invalrng>)/su, '$2$1');
  writeFileSync(join(folder, 'wrong.xml'), xml);
  expect(() => xmllint(folder, ['--noout', '--relaxng', SCHEMA, 'wrong.xml'])).toThrow('fails to validate');
});

function xmllint(folder: string, options: readonly string[]): string {
  return runProgram({
    program: 'xmllint',
    options: ['--nonet', ...options],
    folder,
    package: 'libxml2-utils',
  });
}

/** Element names without their namespace. */
function local(query: string): string {
  return query.replace(/(?<=\/)([A-Za-z]+)/gu, '*[local-name()="$1"]');
}
