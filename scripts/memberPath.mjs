import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * A chunk as Vite's build manifest lists it.
 */

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const MEMBER_ENTRIES = ['src/member/invitation/InvitationScreen.tsx', 'src/member/MemberRoutes.tsx'];
// One of them: whoever reads Dutch fetches no English.
const MEMBER_TEXTS = '_texts.nl';

/**
 * The built files a member's phone fetches before the first item can be answered: the page, the entry the
 * member's screens and the texts in one language, with all that these import, scripts and styles. Absolute paths; fonts stay out.
 * @returns {string[]}
 */
export function memberPath() {
  const listed = join(DIST, '.vite', 'manifest.json');
  if (!existsSync(listed)) throw new Error('There is no build to measure: run `npm run build` first.');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(listed, 'utf8'));

  const texts = Object.keys(manifest).filter((key) => key.startsWith(MEMBER_TEXTS));
  const missing = MEMBER_ENTRIES.filter((entry) => manifest[entry] === undefined);
  if (texts.length !== 1) missing.push(MEMBER_TEXTS);
  if (missing.length > 0) throw new Error(`The build has no chunk of its own for ${missing.join(', ')}.`);
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const roots = [...entries, ...MEMBER_ENTRIES, ...texts];

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
