import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { namesIn, tableIn } from './markdown.ts';

const rows = tableIn(readFileSync('docs/dependencies.md', 'utf8'), 'package');

test('docs/dependencies.md accounts for every package the app is built on, and for no other', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const named = rows.flatMap(([name]) => namesIn(name));
  expect(named.toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

test('docs/dependencies.md gives a reason, a weight, the upkeep and the licence of each', () => {
  expect(rows.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
  for (const [name = '', , , , licence] of rows) {
    const file = `node_modules/${namesIn(name)[0] ?? ''}/package.json`;
    expect([name, (JSON.parse(readFileSync(file, 'utf8')) as { license: string }).license]).toEqual([
      name,
      licence,
    ]);
  }
});
