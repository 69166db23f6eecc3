import fc from 'fast-check';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { csvFile } from '#research/dataset/csvFile.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { importSps } from '#research/dataset/importSps.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { awkwardInstrument } from '#tests/support/awkwardInstrument.ts';
import { readByHaven } from '#tests/support/readByHaven.ts';
import { expectedDataset } from '#tests/support/ReadDataset.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runPspp } from '#tests/support/runPspp.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

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
