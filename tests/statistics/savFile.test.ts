import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { savFile } from '#research/dataset/savFile.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { awkwardInstrument } from '#tests/support/awkwardInstrument.ts';
import { readByHaven } from '#tests/support/readByHaven.ts';
import { expectedDataset } from '#tests/support/ReadDataset.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runPspp } from '#tests/support/runPspp.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

const srtRows = researchRows(srtInstrument, {
  networks: ['Coöperatief leren', 'Reünie "één"', '\u{1F469}'.repeat(120)],
  members: 12,
  seed: 1,
});

describe('a system file read by R’s haven', () => {
  it('has the variables, the labels, the missing codes and every value', () => {
    const folder = temporaryFolder();
    const variables = datasetVariables(srtInstrument, 'nl');
    writeDatasetFile(folder, savFile(variables, srtRows));
    expect(readByHaven(folder, ['dataset.sav'])).toEqual([expectedDataset(variables, srtRows)]);
  });

  it('keeps long names of networks, at every number of segments', () => {
    const folder = temporaryFolder();
    const variables = datasetVariables(awkwardInstrument, 'nl');
    const examples = [255, 256, 504, 505, 756, 757, 5000].map((bytes) => {
      const network = Array.from({ length: bytes }, (_, place) => place % 10).join('');
      const rows = researchRows(awkwardInstrument, { networks: [network, 'ë'], members: 3, seed: 2 });
      const name = `${bytes}.sav`;
      writeDatasetFile(folder, { ...savFile(variables, rows), name });
      return { name, expected: expectedDataset(variables, rows) };
    });
    const read = readByHaven(
      folder,
      examples.map(({ name }) => name),
    );
    expect(read).toEqual(examples.map(({ expected }) => expected));
  });

  it('is the same dataset for every instrument', () => {
    const folder = temporaryFolder();
    const examples = fc.sample(arbitraryInstrument(), { numRuns: 25, seed: 3 }).map((instrument, place) => {
      const variables = datasetVariables(instrument, 'en');
      const rows = researchRows(instrument, { networks: ['één', 'b'], members: place % 4, seed: place });
      const name = `${place}.sav`;
      writeDatasetFile(folder, { ...savFile(variables, rows), name });
      return { name, expected: expectedDataset(variables, rows) };
    });
    const read = readByHaven(
      folder,
      examples.map(({ name }) => name),
    );
    expect(read).toEqual(examples.map(({ expected }) => expected));
  });
});

describe('a system file read by PSPP', () => {
  it('gives no warning, and the same dataset when PSPP writes it again', () => {
    const folder = temporaryFolder();
    const variables = datasetVariables(srtInstrument, 'nl');
    writeDatasetFile(folder, savFile(variables, srtRows));
    runPspp(folder, "GET FILE='dataset.sav'.\nSAVE OUTFILE='again.sav'.\n");
    expect(readByHaven(folder, ['again.sav'])).toEqual([expectedDataset(variables, srtRows)]);
  });

  it('has ordered items, roles without an order, and figures', () => {
    const folder = temporaryFolder();
    writeDatasetFile(folder, savFile(datasetVariables(awkwardInstrument, 'nl'), []));
    const printed = runPspp(folder, "GET FILE='dataset.sav'.\nDISPLAY DICTIONARY.\n");
    const levels = [...printed.matchAll(/^(\w+),\d+,.*,(Nominal|Ordinal|Scale),/gmu)];
    expect(Object.fromEntries(levels.map(([, name, level]) => [name, level]))).toMatchObject({
      network: 'Nominal',
      school_year: 'Nominal',
      role: 'Nominal',
      to_2: 'Ordinal',
      use_mean: 'Scale',
      use_n: 'Scale',
    });
  });
});
