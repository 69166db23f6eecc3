import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import ts from 'typescript';

import { importersIn, readImportGraph, sourceFiles, specifiersIn } from './importGraph.mjs';
import { memberPath } from './memberPath.mjs';
import { ROOT } from './setUp.mjs';
import { waysIn } from './ways.mjs';

/**
 * How far the tree is from being easy to find one's way in: figures of the code itself, so that two states of it can
 * be put beside one another.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} value
 * @property {readonly string[]} [files] which ones are counted, to look at
 */

const WING = /^src\/(member|facilitator|office|keeper)\//;
const SMALL_FILE_LINES = 12;

/**
 * @param {string} root the folder of this project, or of another checkout of it
 * @returns {readonly Measure[]} figures that follow from the code alone
 */
export function measures(root) {
  const graph = readImportGraph(root);
  /** @type {(file: string) => string} */
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const imports = [...graph].flatMap(([from, to]) => to.map((other) => ({ from, to: other })));
  const inSrc = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const room = largestRoom(root, read);
  const between = inSrc.filter(
    ({ from, to }) => WING.test(from) && WING.test(to) && wingOf(from) !== wingOf(to),
  );
  const up = againstTable(root, inSrc);
  const table = mostNamedTable(root, read);
  const climbing = climbingImports(root, read);
  const small = smallFiles(root, read, importersIn(graph));
  return [
    { name: "the largest room's share of the lines in `src`", value: `${room.share}% (\`${room.name}\`)` },
    counted('imports between wings', between.map(arrow)),
    counted('circles of files', circles(inSrc.map(({ from, to }) => [from, to]))),
    counted('circles of rooms', circles(inSrc.map(({ from, to }) => [roomOf(from), roomOf(to)]))),
    counted('imports against the table of rooms', up.map(arrow)),
    ...waysOf(root),
    {
      name: 'files that name one stored table',
      value: `${table.files.length} (\`${table.name}\`)`,
      files: table.files,
    },
    counted('imports that climb four folders or more, tests included', climbing),
    counted(`files of ${SMALL_FILE_LINES} lines or fewer with one user`, small),
  ];
}

/**
 * What a member's phone fetches before the first statement, in bytes as they travel; null where there is no build.
 * @returns {Measure | null}
 */
export function firstLoad() {
  if (!existsSync(join(ROOT, 'dist', '.vite', 'manifest.json'))) return null;
  const bytes = memberPath().reduce(
    (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
    0,
  );
  return { name: 'bytes from the link to the first statement, gzipped', value: String(bytes) };
}

/** @param {string} root */
function waysOf(root) {
  return waysIn(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')).map(({ title, files }) => ({
    name: `files passed by ${title[0]?.toLowerCase()}${title.slice(1)}`,
    value: String(new Set(files).size),
    files,
  }));
}

/**
 * Scripts and styles, tests not: a room is a folder of `src`.
 * @param {string} root
 * @param {(file: string) => string} read
 */
function largestRoom(root, read) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  for (const file of sourceFiles(root).filter((path) => path.startsWith('src/'))) {
    lines.set(roomOf(file), (lines.get(roomOf(file)) ?? 0) + linesOf(read(file)));
  }
  const total = [...lines.values()].reduce((sum, count) => sum + count, 0);
  const [[name, most] = ['', 0]] = [...lines].sort(([, one], [, other]) => other - one);
  return { name, share: Math.round((100 * most) / total) };
}

/**
 * Groups of more than one that all lead to one another, each as one line.
 * @param {readonly (readonly [string, string])[]} arrows
 */
function circles(arrows) {
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const [from, to] of arrows) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  /** @type {(from: string) => Set<string>} */
  const reach = (from) => {
    const reached = new Set(next.get(from));
    // A set may grow while it is walked; the walk then takes in what was added.
    for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other);
    return reached;
  };
  const reached = new Map([...next.keys()].map((from) => [from, reach(from)]));
  const inCircle = [...reached].filter(([from, all]) => all.has(from));
  const groups = inCircle.map(([from, all]) =>
    [...all]
      .filter((other) => reached.get(other)?.has(from))
      .sort()
      .join(' ↔ '),
  );
  return [...new Set(groups)];
}

/**
 * Imports that the table of src/README.md does not allow.
 * @param {string} root
 * @param {readonly { from: string, to: string }[]} imports
 */
function againstTable(root, imports) {
  const rows = readFileSync(join(root, 'src', 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const allowed = new Map(rows.map(([, room = '', , others = '']) => [room, others.split(', ')]));
  return imports.filter(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    return room !== other && allowed.has(room) && !allowed.get(room)?.includes(other);
  });
}

/**
 * The table of the database that most files name, as a word of the program or a text of its own.
 * @param {string} root
 * @param {(file: string) => string} read
 */
function mostNamedTable(root, read) {
  // Where every table is declared; in a checkout from before there was a list of them, the database itself.
  const list = ['src/stored/storedTables.ts', 'src/platform/storage/SrtDatabase.ts'].find((file) =>
    existsSync(join(root, file)),
  );
  if (list === undefined) return { name: '–', files: [] };
  // Names that mean nothing but the table: other words, such as `rounds`, stand for many things.
  const tables = declaredIn(parsed(list, read(list))).filter((word) => /[a-z][A-Z]/.test(word));
  const files = sourceFiles(root)
    .filter((file) => file.startsWith('src/'))
    // Remembers, in the browser, amounts by words that older versions chose: no table.
    .filter((file) => file !== 'src/platform/storage/backupMemory.ts');
  const words = files.map((file) => ({ file, words: new Set(wordsIn(parsed(file, read(file)))) }));
  const named = [...new Set(tables)].map((name) => ({
    name,
    files: words.filter((one) => one.words.has(name)).map(({ file }) => file),
  }));
  return named.sort((one, other) => other.files.length - one.files.length)[0] ?? { name: '–', files: [] };
}

/**
 * What a list of tables names: the properties of its one object, or those that a class of tables declares.
 * @param {ts.SourceFile} list
 */
function declaredIn(list) {
  /** @type {string[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isShorthandPropertyAssignment(node) || ts.isPropertyDeclaration(node))
      names.push(node.name.getText(list));
    ts.forEachChild(node, visit);
  };
  visit(list);
  return names;
}

/**
 * Its identifiers, and its texts that are one word.
 * @param {ts.SourceFile} file
 */
function wordsIn(file) {
  /** @type {string[]} */
  const words = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words;
}

/**
 * @param {string} root
 * @param {(file: string) => string} read
 */
function climbingImports(root, read) {
  return sourceFiles(root)
    .filter((file) => /^(src|tests)\//.test(file))
    .flatMap((file) =>
      specifiersIn(read(file))
        .filter((name) => name.startsWith('../../../../'))
        .map((name) => `${file} → ${name}`),
    );
}

/**
 * @param {string} root
 * @param {(file: string) => string} read
 * @param {ReadonlyMap<string, readonly string[]>} importers
 */
function smallFiles(root, read, importers) {
  return (
    sourceFiles(root)
      .filter((file) => file.startsWith('src/') && linesOf(read(file)) <= SMALL_FILE_LINES)
      // The texts of a small screen are few, and stand in a file for each language all the same.
      .filter((file) => !/\.[a-z]{2}\.ts$/.test(file))
      .filter((file) => (importers.get(file) ?? []).filter((user) => user.startsWith('src/')).length === 1)
  );
}

/**
 * @param {string} name
 * @param {readonly string[]} files
 * @returns {Measure}
 */
function counted(name, files) {
  return { name, value: String(files.length), files };
}

/**
 * @param {string} file
 * @param {string} text
 */
function parsed(file, text) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** @param {string} text */
function linesOf(text) {
  return text.split('\n').length - 1;
}

/** @param {{ from: string, to: string }} import */
function arrow({ from, to }) {
  return `${from} → ${to}`;
}

/** @param {string} file */
function wingOf(file) {
  return WING.exec(file)?.[1];
}

/**
 * The folder of `src`, or the name of a file that lies beside the rooms.
 * @param {string} file
 */
function roomOf(file) {
  return dirname(file) === 'src' ? file : (file.split('/')[1] ?? '');
}
