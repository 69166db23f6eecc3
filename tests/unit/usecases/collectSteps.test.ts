import { expect, test } from 'vitest';

import { countSteps } from '#tests/support/countSteps.ts';
import { worstArrivals } from '#tests/support/worstArrivals.ts';

const { deviceFiles } = await import('#platform/deviceFiles.ts');
const { readArrival } = await import('#usecases/collecting/readArrival.ts');

test.each(Object.entries(worstArrivals))(
  'of %s twice as much takes at most twice as many steps to read',
  async (_what, fileOf) => {
    const read = async (bytes: number) => {
      const arrival = { texts: [], files: [new File([fileOf(bytes)], 'x')] };
      return countSteps(() =>
        readArrival(
          { files: deviceFiles, nextTask: () => Promise.resolve() },
          arrival,
          new AbortController(),
        ),
      );
    };
    await read(1000);
    const [once, twice] = [await read(30_000), await read(60_000)];
    expect(once).toBeGreaterThan(100);
    expect(twice / once).toBeLessThan(2.2);
  },
);
