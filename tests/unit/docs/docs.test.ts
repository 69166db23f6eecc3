import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

import { anchorsIn, codeIn, linksIn } from './markdown.ts';
import { documentation, type Page, projectFiles } from './projectFiles.ts';

const files = projectFiles();
const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/', 1)[0]));
const pages = documentation();

describe('everything written about the product', () => {
  test('is read here: pages of the project, of its rooms and of its instruments', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'docs/a-year.md', 'instruments/README.md', 'src/round/README.md']),
    );
  });

  test('links to pages, pictures and headings that are there', () => {
    expect(pages.flatMap(brokenLinks)).toEqual([]);
  });

  test('names commands that can be given', () => {
    expect(pages.flatMap(unknownCommands)).toEqual([]);
  });

  test('names files that are there', () => {
    expect(pages.flatMap(missingFiles)).toEqual([]);
  });

  test('names no place on the machine it was written on', () => {
    expect(pages.flatMap(placesOnAMachine)).toEqual([]);
  });
});

describe('the reading itself', () => {
  const page = (text: string): Page => ({ path: 'docs/planted.md', text });

  test('catches a link, a picture and a heading that are not there', () => {
    const planted = '[a](nowhere.md) ![b](screenshots/none.png) [c](privacy.md#nothing) [d](#x)\n\n# Here';
    expect(brokenLinks(page(planted))).toHaveLength(4);
    const sound = '[a](privacy.md) [b](../README.md) [c](privacy.md#in-short) [d](#here) [e](https://x.y)';
    expect(brokenLinks(page(`${sound}\n\n# Here`))).toEqual([]);
  });

  test('catches a command nobody can give', () => {
    expect(
      unknownCommands(page('`npm run paint`, `npm stop`\n\n```sh\nnpm run build\nnpm run fly # up\n```\n')),
    ).toEqual([
      'docs/planted.md: npm run fly',
      'docs/planted.md: npm run paint',
      'docs/planted.md: npm stop',
    ]);
  });

  test('catches a file that is not there, and lets patterns and built files pass', () => {
    expect(missingFiles(page('`src/round/gone.ts`, `nobody.ts`, `node scripts/none.mjs 1`'))).toHaveLength(3);
    const sound = '`src/round/Round.ts`, `round/Round.ts`, `Round.ts`, `tests/unit`, `src/member/….nl.ts`';
    expect(missingFiles(page(`${sound}, \`<id>/<version>.json\`, \`dist/sw.js\`, \`*.nl.ts\``))).toEqual([]);
  });

  test('catches a place on a machine', () => {
    expect(placesOnAMachine(page('see /home/ann/srt'))).toHaveLength(1);
    expect(placesOnAMachine(page('a phone/home/laptop'))).toEqual([]);
  });
});

function brokenLinks({ path, text }: Page): readonly string[] {
  const broken = linksIn(text).filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const file = target === '' ? path : normalize(join(dirname(path), target));
    if (target !== '' && !existsSync(file)) return true;
    return (
      anchor !== undefined && !anchorsIn(target === '' ? text : readFileSync(file, 'utf8')).includes(anchor)
    );
  });
  return broken.map((link) => `${path}: ${link}`);
}

function unknownCommands({ path, text }: Page): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const known = new Set([
    'npm ci',
    'npm install',
    'npm start',
    'npm test',
    ...Object.keys(scripts).map((name) => `npm run ${name}`),
  ]);
  const given = codeIn(text).flatMap(
    (code) => code.replaceAll(' --silent', '').match(/\bnpm (run )?[\w:-]+/g) ?? [],
  );
  return given.filter((command) => !known.has(command)).map((command) => `${path}: ${command}`);
}

function missingFiles({ path, text }: Page): readonly string[] {
  const named = codeIn(text)
    .flatMap((code) => code.split(/[\s,;]+/))
    .filter((word) => /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(word))
    .filter((word) => isSourceFile(word) || (folders.has(word.split('/', 1)[0]) && word.includes('/')));
  return named.filter((word) => !isThere(word)).map((word) => `${path}: ${word}`);
}

function isSourceFile(word: string): boolean {
  return /\w\.(tsx?|mjs|cjs)$/.test(word);
}

/** From the project's folder; a source file may also be named by the end of its path. */
function isThere(word: string): boolean {
  return existsSync(word) || (isSourceFile(word) && files.some((file) => file.endsWith(`/${word}`)));
}

function placesOnAMachine({ path, text }: Page): readonly string[] {
  const places = text.match(/(?<![\w.)])\/(work|tmp|home|root|Users)\/|\b[A-Z]:\\/g) ?? [];
  return places.map((place) => `${path}: ${place}`);
}
