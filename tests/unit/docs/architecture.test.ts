import { expect, test } from 'vitest';

import { architecturePage, roomsDiagram, withoutImplied } from '../../../scripts/architecture.mjs';

test(
  'docs/architecture.md shows the rooms as they are; `npm run architecture` draws them anew',
  { timeout: 60_000 },
  async () => {
    const { written, drawn } = await architecturePage();
    expect(written).toBe(drawn);
    // The imports were really read: from the top, through all of it, down to what everything rests on.
    expect(drawn).toContain('main --> app');
    expect(drawn).toContain('visualisation --> aggregation');
    expect(drawn).toContain('instrument --> shared');
  },
);

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
