import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { textTable } from '#cli/textTable.ts';
import { measureProcess, type Usage } from './measureProcess.ts';

const SRT = new URL('../../src/cli/main.ts', import.meta.url);
const READ_FLOOR = new URL('./readFloor.ts', import.meta.url);
const WRITE_FLOOR = new URL('./writeFloor.ts', import.meta.url);
const INSTRUMENT = new URL('../../instruments/srt/1.0.0.json', import.meta.url).pathname;
const MANY = ['--networks', '1000', '--members', '50', '--years', '2'];

/** Whole commands with 100 000 rows of 32 items, each beside a process that only moves as many bytes. */
export function benchCommands(): string {
  const folder = mkdtempSync(join(tmpdir(), 'srt-bench-'));
  try {
    const rows = join(folder, 'rows.csv');
    const out = join(folder, 'dataset');
    const given = ['--instrument', INSTRUMENT, '--rows', rows];
    const simulate = measureProcess(SRT, [...simulated, '--out', rows], 1);
    const exported = measureProcess(SRT, ['export', ...given, '--out', out, '--apply-proposals'], 1);
    const bytes = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const written = measureProcess(WRITE_FLOOR, [join(folder, 'zeros'), String(bytes)], 1);
    return textTable([
      ['whole command', 's', 'processor s', 'MiB at most'],
      line('starting: --help', measureProcess(SRT, ['--help'], RUNS)),
      line(
        `floor: reading ${megabytes(statSync(rows).size)} with d3-dsv`,
        measureProcess(READ_FLOOR, [rows], RUNS),
      ),
      line('stats', measureProcess(SRT, ['stats', ...given], RUNS)),
      line('stats --json', measureProcess(SRT, ['stats', ...given, '--json'], RUNS)),
      line('profile', measureProcess(SRT, ['profile', ...given], RUNS)),
      line(`floor: writing ${megabytes(bytes)}`, written),
      line('export --apply-proposals', exported),
      line('simulate', simulate),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RUNS = 3;
const simulated = ['simulate', '--instrument', INSTRUMENT, ...MANY, '--seed', '1'];

function line(name: string, { seconds, processorSeconds, mebibytes }: Usage): readonly string[] {
  return [name, seconds.toFixed(1), processorSeconds.toFixed(1), mebibytes.toFixed(0)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
