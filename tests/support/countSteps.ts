import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many steps this takes, instead of how long: how often each piece of code between two branches is gone through, as
 * V8 counts it, in packages too; and how many characters or bytes are passed over by what searches without code of its
 * own. V8 counts in code that is compiled after this file is imported: import what is counted after it.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  const searches = countSearches();
  await session.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counts = result.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return counts.reduce((sum, count) => sum + count, searches.end());
}

function countSearches() {
  let passedOver = 0;
  const undo = [String.prototype, Uint8Array.prototype].map((prototype) => {
    const original = Reflect.get(prototype, 'indexOf') as (this: unknown, ...asked: unknown[]) => number;
    Reflect.set(prototype, 'indexOf', function (this: { length: number }, ...asked: unknown[]) {
      const found = original.apply(this, asked);
      const from = typeof asked[1] === 'number' ? asked[1] : 0;
      passedOver += Math.max(0, (found === -1 ? this.length : found) - from);
      return found;
    });
    return () => {
      Reflect.set(prototype, 'indexOf', original);
    };
  });
  return {
    end: () => {
      for (const one of undo) one();
      return passedOver;
    },
  };
}
