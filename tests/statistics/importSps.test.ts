import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Instrument } from '../../src/instrument/Instrument.ts';
import { csvFile } from '../../src/research/dataset/csvFile.ts';
import { datasetVariables } from '../../src/research/dataset/datasetVariables.ts';
import { importSps } from '../../src/research/dataset/importSps.ts';
import { expectedDataset } from '../support/ReadDataset.ts';
import { arbitraryInstrument } from '../support/arbitraryInstrument.ts';
import { awkwardInstrument } from '../support/awkwardInstrument.ts';
import { readByHaven } from '../support/readByHaven.ts';
import { researchRows } from '../support/researchRows.ts';
import { runPspp } from '../support/runPspp.ts';
import { srtInstrument } from '../support/smallInstrument.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeDatasetFile } from '../support/writeDatasetFile.ts';

it('PSPP makes the same dataset of dataset.csv by import.sps, without a warning', () => {
  const folder = temporaryFolder();
  const instruments = [
    srtInstrument,
    awkwardInstrument,
    ...fc.sample(arbitraryInstrument(), { numRuns: 10, seed: 4 }),
  ];
  const examples = instruments.map((instrument, place) => writeExample(folder, instrument, place));
  runPspp(
    folder,
    examples
      .map(
        ({ name }) =>
          `CD '${folder}/${name}'.\nINSERT FILE='import.sps'.\nSAVE OUTFILE='${folder}/${name}.sav'.\n`,
      )
      .join(''),
  );
  const read = readByHaven(
    folder,
    examples.map(({ name }) => `${name}.sav`),
  );
  expect(read).toEqual(examples.map(({ expected }) => expected));
});

function writeExample(folder: string, instrument: Instrument, place: number) {
  const name = String(place);
  mkdirSync(join(folder, name));
  const variables = datasetVariables(instrument, 'nl');
  const networks = ['Coöperatief, "samen" leren', "'n netwerk; één", '\u{1F469}'.repeat(120)];
  const rows = researchRows(instrument, { networks, members: 5, seed: place });
  writeDatasetFile(join(folder, name), csvFile(variables, rows));
  writeDatasetFile(join(folder, name), importSps(variables, rows));
  const { variables: described, rows: cases } = expectedDataset(variables, rows);
  // The CSV has figures in six decimals.
  const rounded = cases.map((values) =>
    values.map((value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)),
  );
  return { name, expected: { variables: described, rows: rounded } };
}
