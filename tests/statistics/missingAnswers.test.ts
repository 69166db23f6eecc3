import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { dimensionItems } from '#instrument/dimensionItems.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { missingCodes } from '#research/dataset/missingCodes.ts';
import { readingLines } from '#research/dataset/readingLines.ts';
import { readmeFile } from '#research/dataset/readmeFile.ts';
import { savFile } from '#research/dataset/savFile.ts';
import { reliability } from '#research/reliability/reliability.ts';
import { datasetExample } from '#tests/support/datasetExample.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runGretl } from '#tests/support/runGretl.ts';
import { runPspp } from '#tests/support/runPspp.ts';
import { runR } from '#tests/support/runR.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

/*
 * Each line that the documentation gives for reading dataset.sav, followed by what a researcher does next: the mean of
 * an item and α of its dimension, over answers only. A code for a missing answer that counts would move both.
 */
const rows = researchRows(srtInstrument, {
  networks: ['Coöperatief leren', 'Oost', 'Zuid', 'West'],
  members: 40,
  seed: 6,
});
const [dimension] = srtInstrument.dimensions;
const names = dimensionItems(srtInstrument, dimension?.id ?? '').map(({ id }) => id);
const lines = readingLines(missingCodes(srtInstrument.scale));

function folderWithDataset(): string {
  const folder = temporaryFolder();
  writeDatasetFile(folder, savFile(datasetVariables(srtInstrument, 'nl'), rows));
  return folder;
}

const answers = rows.flatMap((row) => {
  const answer = row.answers[srtInstrument.items.findIndex(({ id }) => id === names[0])];
  return typeof answer === 'number' ? [answer] : [];
});
const MEAN = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
const ALPHA = reliability(srtInstrument, rows).dimensions[0]?.alpha.value ?? NaN;

describe('dataset.sav read by a line of the documentation gives a mean and α without missing answers', () => {
  it.each([
    ['haven::read_sav', lines.r],
    ['haven::zap_missing', lines.rWithReasons],
  ])('in R by %s', (_, line) => {
    const script = `${line}
items <- dataset[c(${names.map((name) => `"${name}"`).join(', ')})]
covariances <- cov(items[complete.cases(items), ])
k <- ncol(covariances)
cat(sprintf("%.12f\\n", c(
  mean(dataset$${names[0]}, na.rm = TRUE),
  k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances))
)), sep = "")`;
    const [mean, alpha] = runR(folderWithDataset(), script).trim().split('\n').map(Number);
    expect(mean).toBeCloseTo(MEAN, 10);
    expect(alpha).toBeCloseTo(ALPHA, 10);
  });

  it('in R with the reasons beside it', () => {
    const script = `${lines.rWithReasons}\ncat(sum(is.na(dataset$${names[0]})), sum(unclass(reasons$${names[0]}) < 0))`;
    const missing = rows.length - answers.length;
    expect(missing).toBeGreaterThan(0);
    expect(runR(folderWithDataset(), script)).toBe(`${missing} ${missing}`);
  });

  it('in PSPP', () => {
    const printed = runPspp(
      folderWithDataset(),
      `SET FORMAT=F20.12.\n${lines.spss}\nDESCRIPTIVES ${names[0]} /STATISTICS=MEAN.\nRELIABILITY /VARIABLES=${names.join(' ')}.\n`,
    );
    const mean = /^.*,\d+,([\d.]+)$/mu.exec(printed)?.[1];
    const alpha = /^Cronbach's Alpha,N of Items\n([\d.]+),/mu.exec(printed)?.[1];
    expect(Number(mean)).toBeCloseTo(MEAN, 10);
    expect(Number(alpha)).toBeCloseTo(ALPHA, 10);
  });

  it('in gretl, which finds every column under its own name', () => {
    const printed = runGretl(
      folderWithDataset(),
      `${lines.gretl}
printf "mean %.12f\\n", mean(${names[0]})
list items = ${names.join(' ')}
smpl items --no-missing
matrix covariances = mcov({items})
scalar k = cols(covariances)
printf "alpha %.12f\\n", k / (k - 1) * (1 - tr(covariances) / sum(covariances))
smpl full
varlist`,
    );
    expect(Number(/^mean (.*)$/mu.exec(printed)?.[1])).toBeCloseTo(MEAN, 10);
    expect(Number(/^alpha (.*)$/mu.exec(printed)?.[1])).toBeCloseTo(ALPHA, 10);
    for (const { name } of datasetVariables(srtInstrument, 'nl')) {
      expect(printed).toMatch(new RegExp(`\\d\\) ${name}\\b`, 'u'));
    }
  });
});

describe('the lines stand as they were tried', () => {
  it.each(['nl', 'en'] as const)('in the README of the dataset (%s)', (language) => {
    const dataset = datasetExample({ instrument: srtInstrument, language });
    const readme = [...readmeFile(dataset, []).pieces()].join('');
    for (const line of Object.values(lines)) expect(readme).toContain(`\`\`\`\n${line}\n\`\`\``);
  });

  it('in docs/research-office.md', () => {
    const page = readFileSync('docs/research-office.md', 'utf8');
    for (const line of Object.values(lines)) expect(page).toContain(`\n${line}\n`);
  });
});
