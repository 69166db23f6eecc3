import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * A chunk as Vite's build manifest lists it.
 */

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const MEMBER_ENTRIES = ['src/member/invitation/InvitationScreen.tsx', 'src/member/MemberRoutes.tsx'];

/**
 * The built files a member's phone fetches before the first item can be answered: the page, the entry and the
 * member's screens with all that these import, scripts and styles. Absolute paths; fonts stay out.
 * @returns {string[]}
 */
export function memberPath() {
  const listed = join(DIST, '.vite', 'manifest.json');
  if (!existsSync(listed)) throw new Error('There is no build to measure: run `npm run build` first.');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(listed, 'utf8'));

  const missing = MEMBER_ENTRIES.filter((entry) => manifest[entry] === undefined);
  if (missing.length > 0) throw new Error(`The build has no chunk of its own for ${missing.join(', ')}.`);
  const roots = [...Object.keys(manifest).filter((key) => manifest[key]?.isEntry), ...MEMBER_ENTRIES];

  const files = new Set(['index.html']);
  for (const key of withImports(roots, manifest)) {
    const chunk = manifest[key];
    for (const file of [chunk?.file, ...(chunk?.css ?? [])]) if (file) files.add(file);
  }
  return [...files].map((file) => join(DIST, file));
}

/**
 * @param {string[]} roots
 * @param {Record<string, Chunk>} manifest
 */
function withImports(roots, manifest) {
  const reached = new Set(roots);
  // A set may grow while it is walked; the walk then takes in what was added.
  for (const key of reached) for (const imported of manifest[key]?.imports ?? []) reached.add(imported);
  return reached;
}
