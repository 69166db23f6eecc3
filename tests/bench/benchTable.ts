import type { Bench } from 'tinybench';

import { textTable } from '#cli/textTable.ts';

/** Of each task the median and the fastest run. */
export function benchTable(heading: string, { tasks }: Bench): string {
  return textTable([
    [heading, 'ms, median', 'ms, fastest'],
    ...tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
      const { p50, min } = result.latency;
      return [name, p50.toFixed(0), min.toFixed(0)];
    }),
  ]);
}
