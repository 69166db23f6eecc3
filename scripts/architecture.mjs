import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

import { firstLoad, measures } from './measures.mjs';
import { ROOT } from './setUp.mjs';

/**
 * `npm run architecture`: draws who imports whom, and counts, from the code itself, into docs/architecture.md. With
 * `--measure` it prints the counts instead, of this folder or, with `--measure=FOLDER`, of another checkout.
 *
 * @typedef {readonly [from: string, to: string]} RoomImport a room, or `main` for src/main.tsx, and a room it imports
 * @typedef {{ imports: readonly RoomImport[], pure: readonly string[] }} Rooms
 */

const ROOMS = ['<!-- rooms: drawn by `npm run architecture` -->', '<!-- end of rooms -->'];
const MEASURES = ['<!-- measures: counted by `npm run architecture` -->', '<!-- end of measures -->'];
const PAGE = join(ROOT, 'docs', 'architecture.md');

/**
 * The page as it stands, and as it would be if it were drawn and counted anew.
 * @returns {Promise<{ written: string, drawn: string }>}
 */
export async function architecturePage() {
  const written = readFileSync(PAGE, 'utf8');
  const diagram = roomsDiagram(await readRooms());
  const drawn = replacePart(written, ROOMS, () => diagram);
  return { written, drawn: replacePart(drawn, MEASURES, (table) => measuresTable(table, measures(ROOT))) };
}

/**
 * @param {string} page
 * @param {readonly string[]} marks around the part
 * @param {(before: string) => string} replace
 */
function replacePart(page, [start = '', end = ''], replace) {
  const [above, rest] = page.split(start);
  const [part = '', below] = rest?.split(end) ?? [];
  if (below === undefined) throw new Error(`docs/architecture.md has no place for this: ${start} … ${end}`);
  return `${above}${start}\n\n${replace(part)}\n${end}${below}`;
}

/**
 * A row for each measure, padded as Prettier does it. What stood in the other columns, written by hand, stays.
 * @param {string} before the table as it stands
 * @param {readonly import('./measures.mjs').Measure[]} counted
 */
export function measuresTable(before, counted) {
  const stood = new Map(rowsOf(before).map(([name = '', once = '', , aim = '']) => [name, { once, aim }]));
  const rows = [
    ['measure', 'before', 'now', 'aim'],
    ...counted.map(({ name, value }) => {
      const { once, aim } = stood.get(name) ?? { once: '–', aim: '–' };
      return [name, once, value, aim];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1), ''].join('\n');
}

/** @param {string} table in Markdown */
function rowsOf(table) {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/**
 * A Mermaid flowchart, with the pure rooms in a box of their own.
 * @param {Rooms} rooms
 */
export function roomsDiagram({ imports, pure }) {
  const rooms = [...new Set(imports.flat())].sort();
  const others = rooms.filter((room) => !pure.includes(room));
  const lines = [
    'flowchart TD',
    ...others.map((room) => `  ${room}`),
    '  subgraph pure["pure: no screen, no clock, no chance, no storage"]',
    ...rooms.filter((room) => pure.includes(room)).map((room) => `    ${room}`),
    '  end',
    ...withoutImplied(imports).map(([from, to]) => `  ${from} --> ${to}`),
  ];
  return ['```mermaid', ...lines, '```', ''].join('\n');
}

/**
 * The imports from which all others follow: `a → c` is left out where there is a road from a to c through others.
 * Imports go round in no circle; the rules see to that.
 * @param {readonly RoomImport[]} imports
 * @returns {readonly RoomImport[]}
 */
export function withoutImplied(imports) {
  /** @type {(from: string) => string[]} */
  const importsOf = (from) => imports.filter(([other]) => other === from).map(([, to]) => to);
  /** @type {(from: string, to: string) => boolean} */
  const leadsTo = (from, to) => importsOf(from).some((next) => next === to || leadsTo(next, to));
  return imports.filter(([from, to]) => !importsOf(from).some((next) => next !== to && leadsTo(next, to)));
}

/** @returns {Promise<Rooms>} */
async function readRooms() {
  const options = await extractOptions(join(ROOT, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['src'], { ...options, baseDir: ROOT });
  if (typeof output === 'string') throw new Error(output);

  const found = output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => `${roomOf(source)} ${roomOf(resolved)}`),
  );
  const imports = [...new Set(found)]
    .sort()
    .map((pair) => /** @type {[string, string]} */ (pair.split(' ')))
    .filter(([from, to]) => from && to && from !== to);
  const rule = options.ruleSet?.forbidden?.find(({ name }) => name === 'pure-rooms-know-no-framework');
  const isPure = new RegExp(String(rule?.from.path));
  const rooms = new Set(imports.flat());
  return { imports, pure: [...rooms].filter((room) => isPure.test(`src/${room}/`)) };
}

/**
 * `main` for src/main.tsx, empty for what is not in src.
 * @param {string} file
 */
function roomOf(file) {
  return /^src\/(\w+)/.exec(file)?.[1] ?? '';
}

/** @param {string} folder */
function printMeasures(folder) {
  const load = folder === resolve(ROOT) ? firstLoad() : null;
  for (const { name, value, files = [] } of [...measures(folder), ...(load === null ? [] : [load])]) {
    console.log(`${value.padStart(24)}  ${name}`);
    for (const file of files.slice(0, 30)) console.log(`${' '.repeat(28)}${file}`);
    if (files.length > 30) console.log(`${' '.repeat(28)}and ${files.length - 30} more`);
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const measure = argv.slice(2).find((option) => option.split('=', 1)[0] === '--measure');
  if (measure === undefined) {
    const { drawn } = await architecturePage();
    writeFileSync(PAGE, drawn);
    console.log('docs/architecture.md shows the rooms and the measures as they are.');
  } else {
    printMeasures(resolve(measure.split('=')[1] || ROOT));
  }
}
