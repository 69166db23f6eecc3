import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Not of the project: installed, built or left behind by a run. */
const NOT_OURS = ['.git', 'node_modules', 'dist', 'coverage', 'reports', 'test-results', 'playwright-report'];

export interface Page {
  /** From the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the project, by its path from the project's folder. */
export function projectFiles(folder = '.'): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

/** Everything that is there to be read: each `.md` of the project. */
export function documentation(): readonly Page[] {
  return projectFiles()
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
