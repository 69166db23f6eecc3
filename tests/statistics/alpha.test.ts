import { expect, it } from 'vitest';

import { dimensionItems } from '../../src/instrument/dimensionItems.ts';
import { datasetVariables } from '../../src/research/dataset/datasetVariables.ts';
import { savFile } from '../../src/research/dataset/savFile.ts';
import { reliability } from '../../src/research/reliability/reliability.ts';
import { researchRows } from '../support/researchRows.ts';
import { runPspp } from '../support/runPspp.ts';
import { srtInstrument } from '../support/smallInstrument.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { writeDatasetFile } from '../support/writeDatasetFile.ts';

it('α of every dimension is what PSPP’s RELIABILITY makes of the dataset, of the same complete cases', () => {
  const folder = temporaryFolder();
  const networks = ['Noord', 'Oost', 'Zuid', 'West'];
  const rows = researchRows(srtInstrument, { networks, members: 60, seed: 6 });
  writeDatasetFile(folder, savFile(datasetVariables(srtInstrument, 'nl'), rows));
  const commands = srtInstrument.dimensions.map(({ id }) => {
    const items = dimensionItems(srtInstrument, id).map((item) => item.id);
    return `RELIABILITY /VARIABLES=${items.join(' ')}.\n`;
  });
  const printed = runPspp(folder, `SET FORMAT=F20.12.\nGET FILE='dataset.sav'.\n${commands.join('')}`);

  const cases = [...printed.matchAll(/^Valid,(\d+),/gmu)].map(([, count]) => Number(count));
  const alphas = [...printed.matchAll(/^Cronbach's Alpha,N of Items\n([\d.]+),/gmu)].map(([, alpha]) =>
    Number(alpha),
  );
  const { dimensions } = reliability(srtInstrument, rows);
  expect(dimensions.map(({ n }) => n)).toEqual(cases);
  expect(alphas).toHaveLength(dimensions.length);
  dimensions.forEach(({ alpha }, place) => {
    expect(alpha.value).toBeCloseTo(alphas[place] ?? NaN, 10);
  });
});
