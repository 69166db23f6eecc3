import type { ICruiseResult } from 'dependency-cruiser';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readImports } from './readImports.ts';
import { roomTable } from './roomTable.ts';

const ROOMS = [...roomTable().keys()];

describe('the imports in src', () => {
  let found: ICruiseResult;

  beforeAll(async () => {
    found = await readImports('.');
  });

  test('were read: every room on disk, and no room that the table does not know', async () => {
    const onDisk = (await readdir('src', { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(roomsRead(found)).toEqual(onDisk.sort());
    expect(ROOMS).toEqual(expect.arrayContaining(onDisk));
    expect(onDisk.length).toBeGreaterThan(10);
  });

  test('keep to the rules', () => {
    expect(violations(found)).toEqual([]);
  });
});

describe('a planted import', () => {
  let folder: string;
  let found: ICruiseResult;

  beforeAll(async () => {
    await mkdir('reports', { recursive: true });
    // Inside the project, so that packages are found.
    folder = await mkdtemp(join('reports', 'planted-'));
    for (const [file, lines] of plantedFiles()) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), lines.join('\n'));
    }
    found = await readImports(folder);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('between rooms is caught where the table forbids it, and only there', () => {
    const forbidden = ROOMS.flatMap((room) => {
      const allowed = [room, ...(roomTable().get(room) ?? [])];
      return ROOMS.filter((other) => !allowed.includes(other)).map((other) => [room, other]);
    });
    const caught = found.summary.violations
      .filter(({ rule }) => rule.name.endsWith('-imports-only-its-own'))
      .map(({ from, to }) => [roomOf(from), roomOf(to)]);
    expect(caught.sort()).toEqual(forbidden.sort());
    expect(caught).toContainEqual(['shared', 'app']);
    expect(caught).toContainEqual(['visualisation', 'response']);
    expect(caught).toContainEqual(['app', 'collector']);
    expect(caught).toContainEqual(['member', 'facilitator']);
    expect(caught).toContainEqual(['cli', 'office']);
  });

  test.each([
    ['a framework in a pure room', 'pure-rooms-know-no-framework', 'src/round/framework.ts'],
    ['Node in a pure room', 'pure-rooms-know-no-framework', 'src/round/node.ts'],
    ['a framework in a use case', 'use-cases-know-no-screen-and-no-database', 'src/usecases/framework.ts'],
    ['a tool in what is shipped', 'src-imports-only-shipped-packages', 'src/ui/tool.ts'],
    ['a barrel', 'no-barrels', 'src/ui/useOfBarrel.ts'],
    ['a file that is not there', 'no-unresolvable', 'src/ui/nowhere.ts'],
    ['a cycle, be it of types', 'no-cycles', 'src/ui/one.ts'],
  ])('of %s is caught', (_what, rule, file) => {
    expect(violations(found)).toContainEqual(expect.stringContaining(`${rule}: ${file}`));
  });

  test('of valibot in a pure room is not', () => {
    expect(violations(found)).not.toContainEqual(expect.stringContaining('src/round/allowed.ts'));
  });
});

/** One file in every room, and one that imports from all rooms; then one for each other rule. */
function plantedFiles(): [file: string, lines: string[]][] {
  return [
    ...ROOMS.flatMap((room): [string, string[]][] => [
      [`src/${room}/target.ts`, ['export type Target = string;']],
      [
        `src/${room}/planted.ts`,
        ROOMS.map((other) => `export type { Target as ${other} } from '../${other}/target.ts';`),
      ],
    ]),
    ['src/round/framework.ts', ["import 'react';"]],
    ['src/usecases/framework.ts', ["import 'react';"]],
    ['src/round/node.ts', ["import 'node:fs';"]],
    ['src/round/allowed.ts', ["import 'valibot';"]],
    ['src/ui/tool.ts', ["import 'fast-check';"]],
    ['src/ui/nowhere.ts', ["import './gone.ts';"]],
    ['src/ui/index.ts', ["export * from './target.ts';"]],
    ['src/ui/useOfBarrel.ts', ["import './index.ts';"]],
    ['src/ui/one.ts', ["import type { Two } from './two.ts';", 'export type One = Two;']],
    ['src/ui/two.ts', ["import type { One } from './one.ts';", 'export type Two = One;']],
  ];
}

function violations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

function roomsRead({ modules }: ICruiseResult): string[] {
  const rooms = modules.flatMap(({ source }) => (/^src\/.+\//.test(source) ? [roomOf(source)] : []));
  return [...new Set(rooms)].sort();
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}
