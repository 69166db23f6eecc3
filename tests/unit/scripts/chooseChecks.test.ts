import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { chooseChecks, LONG_TESTS } from '../../../scripts/chooseChecks.mjs';
import { readImportGraph, specifiersIn } from '../../../scripts/importGraph.mjs';
import { leftOut, stepsOf } from '../../../scripts/verifyChanged.mjs';

const graph = readImportGraph(resolve('.'));
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
const choose = (...files: string[]) => chooseChecks({ files, graph, read });
const stepNames = (...files: string[]) => stepsOf(choose(...files)).map(({ name }) => name);

describe('after a change of one file of the core', () => {
  const chosen = choose('src/aggregation/scaleMean.ts');

  test('it is linted and formatted, and types and imports are checked as a whole', () => {
    expect(chosen).toMatchObject({
      lint: ['src/aggregation/scaleMean.ts'],
      format: ['src/aggregation/scaleMean.ts'],
      types: true,
      pureTypes: true,
      imports: true,
    });
  });

  test('the tests that import it run first, those of its own room before others', () => {
    const { unit } = chosen.tests;
    expect(unit.indexOf('tests/unit/aggregation/scaleMean.test.ts')).toBeLessThan(3);
    expect(unit).toContain('tests/unit/aggregation/attacker.test.ts');
    expect(unit.indexOf('tests/unit/aggregation/profile.test.ts')).toBeLessThan(
      unit.indexOf('tests/unit/research/dataset/csvFiles.test.ts'),
    );
  });

  test('a file that nearly everything rests on brings no more tests along than fit in a minute', () => {
    const { tests, further } = choose('src/round/Round.ts');
    expect(tests.unit).toContain('tests/unit/round/lifeCycle.test.ts');
    expect(tests.unit.length).toBeLessThanOrEqual(20);
    expect(tests.component.length).toBeLessThanOrEqual(3);
    expect(further.unit + further.component).toBeGreaterThan(20);
  });

  test('long searches are left to the whole run, unless they are what changed', () => {
    expect(chosen.tests.unit.filter((test) => LONG_TESTS.includes(test))).toEqual([]);
    const [search = ''] = LONG_TESTS;
    expect(choose(search).tests.unit).toEqual([search]);
    expect(LONG_TESTS.filter((test) => !existsSync(test))).toEqual([]);
  });
});

describe('after a change of one screen', () => {
  test.each([
    ['src/facilitator/collecting/InboxScreen.tsx', 'tests/component/facilitator/collecting.test.tsx'],
    ['src/member/handIn/HandInScreen.tsx', 'tests/component/member/handingIn.test.tsx'],
    ['src/meeting/wall/PresenterView.module.css', 'tests/component/meeting/presenting.test.tsx'],
  ])('%s runs %s', (screen, component) => {
    const { tests } = choose(screen);
    expect(tests.component).toContain(component);
    expect(tests.component.length).toBeLessThanOrEqual(3);
  });

  test('a screen that no test is called after runs a few of its wing', () => {
    const { component } = choose('src/office/OfficeKeyHeld.tsx').tests;
    expect(component.length).toBeGreaterThan(0);
    expect(component.filter((test) => !test.startsWith('tests/component/office/'))).toEqual([]);
  });
});

describe('after a change of', () => {
  test('a page, the tests that read pages run, and nothing is compiled', () => {
    const chosen = choose('docs/privacy.md');
    expect(chosen).toMatchObject({ lint: [], types: false, pureTypes: false, imports: false });
    expect(chosen.tests.unit).toContain('tests/unit/docs/docs.test.ts');
    expect(chosen.tests.unit).toContain('tests/unit/docs/privacy.test.ts');
  });

  test('a text on screen, every text is read again', () => {
    const { unit } = choose('src/facilitator/rounds/RoundScreen.nl.ts').tests;
    expect(unit).toContain('tests/unit/i18n/noJudgement.test.ts');
    expect(unit).toContain('tests/unit/docs/screenWords.test.ts');
  });

  test('a file of an older version, the tests that open those files run', () => {
    const { unit } = choose('tests/fixtures/sealed/v1.json').tests;
    expect(unit).toContain('tests/unit/exchange/sealedFixtures.test.ts');
  });

  test('a file that is gone, what imported it is checked and it is neither linted nor formatted', () => {
    const gone = chooseChecks({
      files: ['src/round/calendar.ts'],
      graph: new Map([['tests/unit/round/calendar.test.ts', ['src/round/calendar.ts']]]),
      read: (file) => (file === 'src/round/calendar.ts' ? null : ''),
    });
    expect(gone).toMatchObject({ lint: [], format: [], types: true });
    expect(gone.tests.unit).toEqual(['tests/unit/round/calendar.test.ts']);
  });

  test('nothing, no step runs', () => {
    expect(stepNames()).toEqual([]);
  });
});

test('what is left out is said: kinds of tests, and files that decide about everything', () => {
  const sentences = leftOut(choose('src/round/Round.ts', 'package.json'));
  expect(sentences[0]).toContain('run it all: package.json');
  expect(sentences[1]).toMatch(/^Not run: \d+ more unit test files/);
  expect(sentences[1]).toContain('of the whole app and against programs for statistics');
  expect(leftOut(choose('docs/privacy.md'))).toEqual([expect.stringMatching(/^Not run: unused code/)]);
});

test('steps are those of the change', () => {
  expect(stepNames('src/round/Round.ts').toSorted()).toEqual([
    'format of what changed',
    'imports between rooms',
    'lint of what changed',
    expect.stringMatching(/^the nearest tests, \d+ files$/),
    'types',
    'types of the pure rooms',
  ]);
  expect(stepNames('LICENSE')).toEqual(['format of what changed']);
});

test('imports of types, imports while running and workers are all seen', () => {
  const text = [
    "import type { Round } from '#round/Round.ts';",
    "const later = () => import('./Later.tsx');",
    "new Worker(new URL('./beside.ts', import.meta.url));",
  ].join('\n');
  expect(specifiersIn(text)).toEqual(['#round/Round.ts', './Later.tsx', './beside.ts']);
});
