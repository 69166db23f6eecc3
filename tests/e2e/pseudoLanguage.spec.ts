import { pathToFileURL } from 'node:url';

import type { Language } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { buildWithPseudoLanguage, PSEUDO } from '../../scripts/pseudoLanguage.mjs';
import { instrument } from './support/member.ts';
import { everyScreen } from './support/screens.ts';
import { servedBuild } from './support/servedBuild.ts';
import { expect, test } from './support/test.ts';
import { textFaults, type TextFaults } from './support/textsOnScreen.ts';

test('in a third language every text is its own, and fits', async ({ page }, { project }) => {
  const copy = buildWithPseudoLanguage(`pseudo-${project.name}`);
  const language = PSEUDO as Language;
  Object.assign(textsIn, { [language]: await textsOf(copy) });
  const app = await servedBuild(`${copy}/dist`);
  try {
    await page.addInitScript((chosen) => {
      localStorage.setItem('srt-language', chosen);
    }, PSEUDO);
    const open = page.goto.bind(page);
    page.goto = (address, options) => open(new URL(address, app.address).href, options);

    const faults: Record<string, TextFaults> = {};
    const look = async (screen: string) => {
      const found = await textFaults(page, notOurs);
      if (found.hardCoded.length + found.cut.length > 0) faults[screen] = found;
    };
    await everyScreen(page, language, look);
    for (const path of ['research', 'research/instrument']) {
      await page.goto(`/#/${path}`);
      await page.getByRole('heading', { level: 1, name: /［/ }).waitFor();
      await look(path);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(PSEUDO);
    expect(faults).toEqual({});
  } finally {
    await app.kill();
  }
});

/** Names that were typed, and what the instrument says itself. */
const notOurs = [
  'SRT',
  'Lerarennetwerk',
  'Taal',
  'Rekenen',
  'Elders',
  'Example network Language in every subject',
  ...wordsIn(instrument),
];

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\p{L}{2}/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Every group of texts of the pseudo-language, by its name. */
async function textsOf(copy: string): Promise<Record<string, unknown>> {
  const sets = [
    'ui/uiTexts',
    'shell/shellTexts',
    'shell/instrument/instrumentTexts',
    'app/appTexts',
    'app/about/aboutTexts',
    'app/storageLoss/storageLossTexts',
    'questionnaire/questionnaireTexts',
    'visualisation/visualisationTexts',
    'member/memberTexts',
    'member/counted/countedTexts',
    'member/slip/slipTexts',
    'facilitator/facilitatorTexts',
    'meeting/meetingTexts',
    'office/officeTexts',
    'keeper/keeperTexts',
  ];
  const loaded = await Promise.all(
    sets.map(
      (set) => import(pathToFileURL(`${copy}/src/${set}.${PSEUDO}.ts`).href) as Promise<{ texts: object }>,
    ),
  );
  return Object.assign({}, ...loaded.map(({ texts }) => texts)) as Record<string, unknown>;
}
