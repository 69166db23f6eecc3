import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

// The composition roots and what runs beside the page export nothing.
const PROGRAMS = [
  'src/main.tsx',
  'src/inboxWorker.ts',
  'src/researchWorker.ts',
  'src/passphraseWorker.ts',
  'src/adviceWorker.ts',
  'src/cli/main.ts',
  'src/platform/camera/frameWorker.ts',
  'src/platform/offline/sw.ts',
];

const SOURCES = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

test('every room says in its README what comes in, what goes out and what it refuses', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.map(({ name }) => join('src', name, 'README.md')).filter((file) => !existsSync(file))).toEqual(
    [],
  );
});

test('a source file with one main export bears its name', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  const misnamed = SOURCES.filter((file) => !PROGRAMS.includes(file)).filter((file) => {
    const name = basename(file).replace(/\.tsx?$/, '');
    const { values, types } = exportsOf(file);
    // The texts of a screen are no screen, and an index of texts has but one name: its wing gives it another.
    const [screen = '', language] = name.split('.');
    if (language !== undefined && screen.endsWith('Texts')) return values.join() !== 'texts';
    if (language !== undefined) return values.join() !== screen.charAt(0).toLowerCase() + screen.slice(1);
    // Several functions about one subject, or ports and shapes that belong together, are named after the subject.
    if (values.length > 1 || (values.length === 0 && types.length > 1)) return false;
    return ![...values, ...types].includes(name);
  });
  expect(misnamed).toEqual([]);
});

test('no file names a place on the machine it was written on', () => {
  const texts = [
    ...filesIn('src'),
    ...filesIn('docs'),
    ...filesIn('instruments'),
    'README.md',
    'package.json',
  ]
    .filter((file) => /\.(tsx?|css|md|json|html|svg)$/.test(file))
    .filter((file) => existsSync(file));
  const telling = texts.filter((file) =>
    /(^|[\s"'`(=:])(\/(work|tmp|home|root|Users)\/|[A-Z]:\\)/m.test(readFileSync(file, 'utf8')),
  );
  expect(telling).toEqual([]);
});

test('no test has a time limit of its own: how long one waits stands in scripts/patience.mjs', () => {
  const tests = filesIn('tests').filter((file) => /\.(test|spec)\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(50);
  const limit = /\b(?:test|it)\.setTimeout\(|^ *\}, [\d_]+\);$|^ +[\d_]{4,},\n *\);$/m;
  expect(tests.filter((file) => limit.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function exportsOf(file: string): { values: string[]; types: string[] } {
  const text = readFileSync(file, 'utf8');
  const named = (kinds: string) =>
    [...text.matchAll(new RegExp(`^export (?:async )?(?:${kinds}) (\\w+)`, 'gm'))].map(
      ([, name = '']) => name,
    );
  return { values: named('function\\*?|const|class'), types: named('interface|type') };
}
