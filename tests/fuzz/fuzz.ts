import { argv } from 'node:process';
import { Worker } from 'node:worker_threads';

import { chanceOf } from '#tests/support/mangled.ts';
import { faultOf, type Reader } from './Reader.ts';
import { READERS } from './readers.ts';

/** `npm run fuzz`: a million inputs over every reader; `npm run fuzz -- 60000 7`: that many, and with another seed. */

const [inputs = 1_000_000, seed = 1] = argv.slice(2).map(Number);
/** For one input, on a machine that is busy with other things; keys of a passphrase take the longest. */
const LONGEST_MS = 30_000;

/** Which reader is at work, and on which input. */
const counters = new Int32Array(new SharedArrayBuffer(8));
const watchdog = new Worker(new URL('./watchdog.mjs', import.meta.url), {
  workerData: { counters, names: READERS.map(({ name }) => name), longestMs: LONGEST_MS },
});

console.log(`${inputs} inputs, seed ${seed}`);
const shares = READERS.reduce((sum, { share = 1 }) => sum + share, 0);
let read = 0;
let faulty = 0;
for (const [place, reader] of READERS.entries()) {
  const times = Math.ceil((inputs * (reader.share ?? 1)) / shares);
  const start = performance.now();
  const { taken, faults } = await fuzz(reader, place, times);
  read += times;
  faulty += faults.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${String(times).padStart(8)} times ${reader.name}: ${taken} taken, ${times - taken} refused, ${seconds} s`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`         ${fault}`);
}
console.log(`${read} inputs, ${faulty} faults`);
await watchdog.terminate();
process.exitCode = faulty > 0 ? 1 : 0;

async function fuzz(
  reader: Reader,
  place: number,
  times: number,
): Promise<{ readonly taken: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let taken = 0;
  Atomics.store(counters, 0, place);
  for (let number = 0; number < times; number += 1) {
    Atomics.store(counters, 1, number);
    // Every input has a chance of its own: it comes again without those before it.
    const input = reader.input(chanceOf(Math.imul(seed + place * 1_000_003 + number, 0x9e3779b1)));
    try {
      const outcome = await reader.read(input);
      if (outcome.taken) taken += 1;
      const fault = faultOf(outcome);
      if (fault !== null) faults.push(`input ${number}: ${fault}`);
    } catch (error) {
      faults.push(`input ${number} threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    }
  }
  return { taken, faults };
}
