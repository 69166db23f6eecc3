import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/**
 * In a thread of its own, because whoever hangs cannot say so: ends the process where one input takes longer than a
 * reader may.
 */

/** @type {{ counters: Int32Array, names: readonly string[], longestMs: number }} */
const { counters, names, longestMs } = workerData;
let last = '';
let since = Date.now();

setInterval(() => {
  const now = counters.join();
  if (now !== last) [last, since] = [now, Date.now()];
  if (Date.now() - since < longestMs) return;
  const [place = 0, number = 0] = counters;
  writeSync(1, `${names[place]}: input ${number} has taken ${longestMs / 1000} s.\n`);
  process.kill(process.pid, 'SIGKILL');
}, 500);
