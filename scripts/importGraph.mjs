import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

import ts from 'typescript';

/**
 * Who imports whom, read from the imports themselves. Types count, and so do files that run beside the page.
 *
 * @typedef {ReadonlyMap<string, readonly string[]>} ImportGraph every file, by its path from the project's folder, with
 *   the files of the project that it imports
 */

const FOLDERS = ['src', 'tests', 'scripts'];

/**
 * @param {string} root the folder of a project such as this one
 * @returns {ImportGraph}
 */
export function readImportGraph(root) {
  return new Map(
    sourceFiles(root).map((file) => {
      const imported = specifiersIn(readFileSync(join(root, file), 'utf8')).flatMap((name) => {
        const path = fileOf(file, name);
        return path !== null && existsSync(join(root, path)) ? [path] : [];
      });
      return [file, [...new Set(imported)]];
    }),
  );
}

/**
 * @param {string} root
 * @returns {string[]} everything that is compiled, styles and declarations left out
 */
export function sourceFiles(root) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name))),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
}

/**
 * What a text imports, as it is written there.
 * @param {string} text
 * @returns {string[]}
 */
export function specifiersIn(text) {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const beside = [...text.matchAll(/new URL\('(\.[^']+\.tsx?)', import\.meta\.url\)/g)].map(
    ([, to = '']) => to,
  );
  return [...imported, ...beside];
}

/**
 * The other way round: every file with those that import it.
 * @param {ImportGraph} graph
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function importersIn(graph) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const [from, imports] of graph) {
    for (const to of imports) importers.set(to, [...(importers.get(to) ?? []), from]);
  }
  return importers;
}

/**
 * How many imports lie between these files and each file that is reached from them; 0 for themselves.
 * @param {readonly string[]} from
 * @param {ReadonlyMap<string, readonly string[]>} next
 * @returns {ReadonlyMap<string, number>}
 */
export function distancesFrom(from, next) {
  const distances = new Map(from.map((file) => [file, 0]));
  // A map may grow while it is walked; the walk then takes in what was added.
  for (const [file, distance] of distances) {
    for (const other of next.get(file) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  return distances;
}

/**
 * Where an import leads, or null for a package. `#` names a folder of src, or one beside it.
 * @param {string} file
 * @param {string} name
 */
function fileOf(file, name) {
  if (name.startsWith('.')) return normalize(join(dirname(file), name)).replaceAll('\\', '/');
  if (/^#(tests|instruments)\//.test(name)) return name.slice(1);
  return name.startsWith('#') ? `src/${name.slice(1)}` : null;
}
