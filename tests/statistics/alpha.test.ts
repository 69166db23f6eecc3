import { expect, it } from 'vitest';

import { dimensionItems } from '#instrument/dimensionItems.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { savFile } from '#research/dataset/savFile.ts';
import { reliability } from '#research/reliability/reliability.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runPspp } from '#tests/support/runPspp.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

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
