import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readByHaven } from '#tests/support/readByHaven.ts';
import { runPspp } from '#tests/support/runPspp.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { type GivenAnswers, instrument } from './support/member.ts';
import { ResearchOffice } from './support/researchOffice.ts';
import { expect, test } from './support/test.ts';

const NETWORKS = [
  { name: 'Academische werkplaats Oost', members: 9 },
  { name: 'PLG Reünie', members: 8 },
  // So alike that whoever is in it would know what the others answered.
  { name: 'Lerarennetwerk Zuid', members: 6, allAnswerFour: 'pi1' },
] as const;
const MEMBERS = sum(NETWORKS.map(({ members }) => members));

test('three facilitators hand packages to one office, which is refused a dataset until it pools the networks', async ({
  page,
  browser,
}, testInfo) => {
  const office = new ResearchOffice(page, 'Onderzoeksbureau De Brug');
  const invitation = await office.begin();
  const packages: string[] = [];
  for (const network of NETWORKS) {
    const file = testInfo.outputPath(`${packages.length}.srt.json`);
    const answered = { name: network.name, members: 12, answers: answersIn(network) };
    await (await office.packageFrom(browser, invitation, answered)).saveAs(file);
    packages.push(file);
  }

  const texts = textsIn.nl.coverage;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...packages, ...packages]);
  // By their first letters, and not by anything that was answered; each package counts once.
  const table = page.getByRole('region', { name: texts.tableLabel });
  await expect(table.getByRole('rowheader')).toContainText([
    'Academische werkplaats Oost',
    'Lerarennetwerk Zuid',
    'PLG Reünie',
  ]);
  await expect(table).toContainText(texts.responsesOf(9, 12));

  await page.getByRole('link', { name: texts.toFigures }).click();
  await expect(page.getByRole('heading', { level: 1, name: textsIn.nl.figuresScreen.title })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(String(MEMBERS));
  await page.goBack();

  const data = textsIn.nl;
  await page.getByRole('link', { name: texts.toDataset }).click();
  await expect(page.getByText(data.riskOfRows.refusedTitle)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Lerarennetwerk Zuid');
  await expect(page.getByRole('button', { name: data.datasetScreen.make })).toBeHidden();
  await page.getByRole('button', { name: data.riskOfRows.apply }).click();
  await expect(page.getByText(data.riskOfRows.safeNow)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: data.datasetScreen.make }).click(),
  ]);

  const folder = testInfo.outputPath();
  const zip = testInfo.outputPath('dataset.zip');
  await download.saveAs(zip);
  const files = unzipSync(readFileSync(zip));
  for (const name of ['dataset.sav', 'dataset.csv', 'import.sps'])
    writeFileSync(join(folder, name), files[name] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['README.md', 'codebook.md', 'risk-report.md']));
  expect(text(files['risk-report.md'])).toContain('PLG Reünie');
  expect(text(files['dataset.csv'])).not.toContain('PLG Reünie');

  const [byR] = readByHaven(folder, ['dataset.sav']);
  expect(byR?.rows).toHaveLength(MEMBERS);
  const pi1 = byR?.variables.findIndex(({ name }) => name === 'pi1') ?? -1;
  expect(byR?.rows.filter((row) => row[pi1] === 4)).toHaveLength(
    everybody().filter((answers) => answers['pi1'] === 4).length,
  );
  const mean = sum(everybody().map(({ pi1 }) => Number(pi1))) / MEMBERS;
  const byPspp = runPspp(folder, "GET FILE='dataset.sav'.\nDESCRIPTIVES pi1 /STATISTICS=MEAN.\n");
  expect(byPspp).toContain(`,${MEMBERS},${mean.toFixed(2)}`);
});

/** So different that nobody knows what the others answered. */
function answersIn(network: (typeof NETWORKS)[number]): readonly GivenAnswers[] {
  const alike = 'allAnswerFour' in network ? network.allAnswerFour : null;
  return Array.from({ length: network.members }, (_, person) =>
    Object.fromEntries(
      instrument.items.map(({ id }, place) => [
        id,
        id === alike ? 4 : 1 + ((person * (1 + (place % 3)) + place) % 5),
      ]),
    ),
  );
}

function everybody(): readonly GivenAnswers[] {
  return NETWORKS.flatMap(answersIn);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
