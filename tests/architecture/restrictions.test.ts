import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The rules under test need no types; reading those of the whole project takes long.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { files: ['src/**/*.tsx'], rules: { 'srt/alone-in-its-element': 'off' } },
  ],
});

const PURE = [
  'shared',
  'instrument',
  'round',
  'response',
  'exchange',
  'aggregation',
  'example',
  'dialogue',
  'research',
  'stored',
];
const OUTSIDE_PLATFORM = [
  'app',
  'facilitator',
  'i18n',
  'keeper',
  'meeting',
  'member',
  'office',
  'questionnaire',
  'shell',
  'ui',
  'visualisation',
];

const CLOCK_AND_CHANCE = ['Date.now()', 'Math.random()'];
const EFFECTS = [
  'localStorage.length',
  'indexedDB.databases()',
  'window.indexedDB',
  'crypto.randomUUID()',
  'globalThis.crypto',
  "fetch('x')",
  'navigator.serviceWorker',
];
const ONLY_IMPURE = ['new Date()', 'performance.now()', 'document.title', 'window.name'];

test.each(PURE)('%s may not know the clock, chance or any effect', async (room) => {
  for (const code of [...CLOCK_AND_CHANCE, ...EFFECTS, ...ONLY_IMPURE]) {
    expect(await refusals(`src/${room}/planted.ts`, code), code).not.toEqual([]);
  }
  expect(await refusals(`src/${room}/planted.ts`, "new Date('2026-11-22')")).toEqual([]);
});

test.each(OUTSIDE_PLATFORM)('%s may not reach around the ports', async (room) => {
  for (const code of [...CLOCK_AND_CHANCE, ...EFFECTS]) {
    expect(await refusals(`src/${room}/planted.tsx`, code), code).not.toEqual([]);
  }
  expect(await refusals(`src/${room}/planted.tsx`, 'document.title')).toEqual([]);
});

test.each(['ports', 'usecases'])('%s may not reach around the ports, nor know the page', async (room) => {
  const page = ONLY_IMPURE.filter((code) => code !== 'new Date()');
  for (const code of [...CLOCK_AND_CHANCE, ...EFFECTS, ...page]) {
    expect(await refusals(`src/${room}/planted.ts`, code), code).not.toEqual([]);
  }
});

test('platform may use them all', async () => {
  for (const code of [...CLOCK_AND_CHANCE, ...EFFECTS, ...ONLY_IMPURE]) {
    expect(await refusals('src/platform/planted.ts', code), code).toEqual([]);
  }
});

test.each(['round', 'app', 'platform'])(
  '%s has no default export and writes nothing to the console',
  async (room) => {
    expect(await refusals(`src/${room}/planted.ts`, '1;\nexport default planted')).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await refusals(`src/${room}/planted.ts`, "console.log('x')")).toEqual(['no-console']);
  },
);

test.each(['round', 'app', 'platform'])(
  '%s names the room it imports from, and climbs nowhere',
  async (room) => {
    const file = `src/${room}/planted.ts`;
    expect(await refusalsOf(file, "import '../shared/Id.ts';\n")).toEqual(['no-restricted-imports']);
    expect(await refusalsOf(file, "import '#shared/Id.ts';\nimport '#round/Round.ts';\n")).toEqual([]);
  },
);

function refusals(filePath: string, code: string): Promise<(string | null)[]> {
  return refusalsOf(filePath, `export const planted = () => ${code};\n`);
}

async function refusalsOf(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
