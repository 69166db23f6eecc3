import type { ICruiseResult } from 'dependency-cruiser';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** What dependency-cruiser, under the project's rules, finds in `src` of the given folder. */
export async function readImports(folder: string): Promise<ICruiseResult> {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options], {
    cwd: folder,
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout) as ICruiseResult;
}
