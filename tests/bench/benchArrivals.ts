import { textTable } from '#cli/textTable.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { nextTask } from '#platform/nextTask.ts';
import { worstArrivals } from '#tests/support/worstArrivals.ts';
import { readArrival } from '#usecases/collecting/readArrival.ts';

const SIZES = [250_000, 500_000, 1_000_000];

/** What makes the most work in the inbox, each time twice as large; `collectSteps.test.ts` counts the steps. */
export async function benchArrivals(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, fileOf] of Object.entries(worstArrivals)) {
    const times: string[] = [];
    for (const size of SIZES) times.push(await fastest(new File([fileOf(size)], 'x')));
    rows.push([name, ...times]);
  }
  return textTable([
    ['worst arrivals, ms, fastest of 3', ...SIZES.map((size) => `${size / 1000} kB`)],
    ...rows,
  ]);
}

async function fastest(file: File): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await readArrival({ files: deviceFiles, nextTask }, { texts: [], files: [file] }, new AbortController());
    times.push(performance.now() - start);
  }
  return Math.min(...times).toFixed(0);
}
