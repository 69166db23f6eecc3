import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

import { ROOT } from './setUp.mjs';

/**
 * `npm run architecture`: draws who imports whom, from the imports themselves, into docs/architecture.md.
 *
 * @typedef {readonly [from: string, to: string]} RoomImport a room, or `main` for src/main.tsx, and a room it imports
 * @typedef {{ imports: readonly RoomImport[], pure: readonly string[] }} Rooms
 */

const START = '<!-- rooms: drawn by `npm run architecture` -->';
const END = '<!-- end of rooms -->';
const PAGE = join(ROOT, 'docs', 'architecture.md');

/**
 * The page as it stands, and as it would be if it were drawn anew.
 * @returns {Promise<{ written: string, drawn: string }>}
 */
export async function architecturePage() {
  const written = readFileSync(PAGE, 'utf8');
  const [before, rest] = written.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined)
    throw new Error(`docs/architecture.md has no place for the rooms: ${START} … ${END}`);
  const drawing = roomsDiagram(await readRooms());
  return { written, drawn: `${before}${START}\n\n${drawing}\n${END}${after}` };
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

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { drawn } = await architecturePage();
  writeFileSync(PAGE, drawn);
  console.log('docs/architecture.md shows the rooms as they are.');
}
