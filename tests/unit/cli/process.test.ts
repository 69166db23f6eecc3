import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { codeIn } from '#tests/unit/docs/markdown.ts';
import { keyFileOfOffice, PASSPHRASE, sealedToOffice } from './office.ts';

const TYPED = 'npm run --silent srt -- ';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'srt-cli-'));
  symlinkSync(resolve('instruments'), join(folder, 'instruments'));
  mkdirSync(join(folder, 'packages'));
  writeFileSync(join(folder, 'office-key.srt.json'), await keyFileOfOffice());
  writeFileSync(join(folder, 'passphrase.txt'), `${PASSPHRASE}\n`);
  writeFileSync(join(folder, 'packages', 'one.srt.json'), await sealedToOffice(1));
  writeFileSync(join(folder, 'packages', 'two.srt.json'), await sealedToOffice(2));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the program itself', () => {
  test('every example of docs/command-line.md does what the page says', () => {
    const examples = codeIn(readFileSync('docs/command-line.md', 'utf8')).filter((code) =>
      code.startsWith(TYPED),
    );
    const outputs = new Map(examples.map((example) => [example.slice(TYPED.length), inFolder(example)]));
    expect([...outputs].filter(([, { status }]) => status !== 0)).toEqual([]);
    expect([...outputs].filter(([, { stderr }]) => stderr !== '')).toEqual([]);

    const started = (words: string) =>
      [...outputs].find(([command]) => command.startsWith(words))?.[1].stdout;
    expect(started('check')).toContain('packages/two.srt.json: research package, sealed');
    expect(started('profile')).toContain('Network 4, 2024-2025 (n = 30)');
    expect(started('stats --instrument')).toContain('240 rows of 4 networks');
    expect(started('open')).toContain('opened.csv: 24 rows of 2 rounds');
    expect(readFileSync(join(folder, 'rows.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(241);
    expect(readdirSync(join(folder, 'dataset'))).toContain('dataset.sav');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('it ends with 1 on bad input, which goes to standard error', () => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'srt', '--', 'check', 'README.md'],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('README.md: This file is not a JSON text.\n');
  });

  test('it ends with 2 where it would tell too much, and leaves no folder', () => {
    const rows = 'few.csv';
    const instrument = 'instruments/srt/1.0.0.json';
    const simulated = `simulate --instrument ${instrument} --networks 1 --members 3 --years 1 --seed 1 --out ${rows}`;
    expect(inFolder(TYPED + simulated).status).toBe(0);
    const { status } = inFolder(`${TYPED}export --instrument ${instrument} --rows ${rows} --out few`);
    expect(status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('few'))).toEqual([rows]);
  });
});

/** What was typed, in the folder of the test. */
function inFolder(typed: string) {
  const program = `"${process.execPath}" "${resolve('node_modules/tsx/dist/cli.mjs')}" "${resolve('src/cli/main.ts')}" `;
  const { status, stdout, stderr } = spawnSync(typed.replace(TYPED, program), {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
