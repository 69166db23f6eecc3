import type { Browser, Page } from '@playwright/test';

import { textsIn } from '#tests/support/textsIn.ts';
import { instrument } from './member.ts';
import { ResearchOffice } from './researchOffice.ts';

/** What a research office sees from its key to the dataset. */
export async function researchScreens(
  page: Page,
  look: (screen: string) => Promise<void>,
  browser: Browser,
): Promise<void> {
  const texts = textsIn.nl.coverage;
  const office = new ResearchOffice(page, 'Onderzoeksbureau De Brug');
  const invitation = await office.begin();
  await look('key');
  // So alike that whoever is in it would know what the others answered.
  const answers = Array.from({ length: 6 }, (_, person) =>
    Object.fromEntries(
      instrument.items.map(({ id }, place) => [id, place === 0 ? 4 : 1 + ((person * 3 + place) % 5)]),
    ),
  );
  const made = await office.packageFrom(browser, invitation, { name: 'PLG Reünie', members: 8, answers });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([await made.path()]);
  await page.getByRole('region', { name: texts.tableLabel }).waitFor();
  await look('packages');
  await page.getByRole('link', { name: texts.toFigures }).click();
  await page.getByRole('heading', { level: 1, name: textsIn.nl.figuresScreen.title }).waitFor();
  await page.locator('main summary').first().click();
  await look('figures');
  await page.goBack();
  await page.getByRole('link', { name: texts.conversationOf('PLG Reünie') }).click();
  await page.getByRole('heading', { level: 1, name: /./ }).waitFor();
  await look('conversation');
  await page.goBack();
  await page.getByRole('link', { name: texts.toDataset }).click();
  await page.getByText(textsIn.nl.riskOfRows.refusedTitle).waitFor();
  await look('dataset, refused');

  await page.goto('/#/research/instrument');
  await page.locator('input[type=file]').first().setInputFiles('instruments/srt/1.0.0.json');
  await page.getByRole('radio').first().waitFor();
  for (const [place, side] of (await page.getByRole('radio', { name: /./ }).all()).slice(0, 4).entries()) {
    await side.check();
    await look(`own instrument, side ${place}`);
  }
}
