import { spawnSync } from 'node:child_process';

/** What a process took from its start to its end. */
export interface Usage {
  readonly seconds: number;
  /** Of all its threads together. */
  readonly processorSeconds: number;
  /** The most memory that was resident at any moment. */
  readonly mebibytes: number;
}

const REPORT_USAGE = new URL('./reportUsage.mjs', import.meta.url).href;

/** The fastest of so many runs. Each is a process of its own; one that fails ends the benchmark. */
export function measureProcess(script: URL, options: readonly string[], runs: number): Usage {
  const all = Array.from({ length: runs }, () => run(script, options));
  return all.reduce((best, usage) => (usage.seconds < best.seconds ? usage : best));
}

function run(script: URL, options: readonly string[]): Usage {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', REPORT_USAGE, script.pathname, ...options],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${script.pathname} ended with ${status}:\n${stderr}`);
  const usage = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    mebibytes: usage.maxRSS / 1024,
  };
}
