import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import {
  architecturePage,
  measuresTable,
  roomsDiagram,
  withoutImplied,
} from '../../../scripts/architecture.mjs';
import { readImportGraph } from '../../../scripts/importGraph.mjs';
import { brokenSteps, waysIn } from '../../../scripts/ways.mjs';

test('docs/architecture.md shows rooms and measures as they are; `npm run architecture` draws and counts them anew', async () => {
  const { written, drawn } = await architecturePage();
  expect(written).toBe(drawn);
  // The imports were really read: from the top, through all of it, down to what everything rests on.
  expect(drawn).toContain('main --> app');
  expect(drawn).toContain('visualisation --> aggregation');
  expect(drawn).toContain('instrument --> shared');
});

test('an import that follows from others is left out of the drawing', () => {
  const imports = [
    ['app', 'round'],
    ['app', 'shared'],
    ['round', 'instrument'],
    ['instrument', 'shared'],
    ['app', 'ui'],
  ] as const;
  expect(withoutImplied(imports)).toEqual([
    ['app', 'round'],
    ['round', 'instrument'],
    ['instrument', 'shared'],
    ['app', 'ui'],
  ]);
});

test('pure rooms are drawn together, apart from the others', () => {
  expect(roomsDiagram({ imports: [['app', 'shared']], pure: ['shared'] })).toBe(
    [
      '```mermaid',
      'flowchart TD',
      '  app',
      '  subgraph pure["pure: no screen, no clock, no chance, no storage"]',
      '    shared',
      '  end',
      '  app --> shared',
      '```',
      '',
    ].join('\n'),
  );
});

test('counting anew replaces what is now, and leaves what was written by hand', () => {
  const before =
    '| measure | before | now | aim |\n| - | - | - | - |\n| circles | 3 | 2 | 0 |\n| gone | 1 | 1 | 1 |\n';
  const counted = [
    { name: 'circles', value: '1' },
    { name: 'new', value: '12' },
  ];
  expect(measuresTable(before, counted)).toBe(
    [
      '| measure | before | now | aim |',
      '| ------- | ------ | --- | --- |',
      '| circles | 3      | 1   | 0   |',
      '| new     | –      | 12  | –   |',
      '',
    ].join('\n'),
  );
});

describe('the ways that docs/architecture.md tells', () => {
  const ways = waysIn(readFileSync('docs/architecture.md', 'utf8'));
  const graph = readImportGraph(resolve('.'));
  const read = (file: string) => readFileSync(file, 'utf8');

  test('are four: an answer, a message, an edition and a package', () => {
    expect(ways.map(({ title }) => title.split(',')[0])).toEqual([
      'A tapped answer',
      'A pasted message',
      'An edition',
      'A research package',
    ]);
  });

  test.each(ways)('$title: each file is there, and is led to by one before it', (way) => {
    expect(way.files.length).toBeGreaterThan(5);
    expect(way.files.filter((file) => !existsSync(file))).toEqual([]);
    expect(brokenSteps(way, graph, read)).toEqual([]);
  });

  test('would not pass if they went where no import and no port leads', () => {
    const leap = [
      'src/questionnaire/ItemQuestion.tsx',
      'src/platform/storage/write.ts',
      'src/visualisation/Radar.tsx',
    ];
    expect(brokenSteps({ title: '', files: leap }, graph, read)).toEqual([
      'src/questionnaire/ItemQuestion.tsx → src/platform/storage/write.ts',
      'src/platform/storage/write.ts → src/visualisation/Radar.tsx',
    ]);
    const past = ['src/questionnaire/ItemsPage.tsx', 'src/platform/storage/draftStore.ts'];
    expect(brokenSteps({ title: '', files: past }, graph, read)).toHaveLength(1);
  });
});
