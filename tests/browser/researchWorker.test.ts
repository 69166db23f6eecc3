import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { officePoolInWorker } from '#platform/worker/officePoolInWorker.ts';
import type { Progress, Watch } from '#ports/Watch.ts';
import { err } from '#shared/Result.ts';
import {
  alikeRows,
  officeWithPackages,
  type OfficeWithPackages,
  variedRows,
} from '#tests/support/officeWithPackages.ts';
import type { DatasetOrder } from '#usecases/research/OfficePool.ts';

const workers: Worker[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const worker of workers.splice(0)) worker.terminate();
});

/** The pool in its own worker, on the database of this device. */
function poolOf({ database }: OfficeWithPackages) {
  return officePoolInWorker(() => {
    const worker = new Worker(new URL('../../src/researchWorker.ts', import.meta.url), {
      type: 'module',
      name: database.name,
    });
    workers.push(worker);
    return worker;
  });
}

function watching(progress: Watch['progress'] = () => {}, signal = new AbortController().signal): Watch {
  return { progress, signal };
}

function orderFor({ hash }: OfficeWithPackages, changes: Partial<DatasetOrder> = {}): DatasetOrder {
  const about = { title: 'Netwerken', creators: 'Bureau Noord', year: 2026 };
  return { hash, applied: [], about, language: 'nl', ...changes };
}

/** Takes some seconds to make a dataset of. */
function largeOffice() {
  const rows = variedRows(2500);
  return officeWithPackages(['Noord', 'Oost', 'West', 'Zuid'].map((network) => ({ network, rows })));
}

describe('in its worker the pool', () => {
  test('makes the dataset as a zip, with the steps that its own report proposed', async () => {
    const device = await officeWithPackages([
      { network: 'Oost', rows: variedRows(8) },
      { network: 'Noord', rows: [...variedRows(6, 'student'), ...alikeRows(6, 'teacher')] },
    ]);
    const pool = poolOf(device);
    expect(await pool.held()).toMatchObject({ value: { packages: [{}, {}], damaged: 0 } });
    expect(await pool.figures(device.hash, 'nl')).toMatchObject({ value: { reliability: { n: 20 } } });
    const risk = await pool.risk(device.hash);
    if (!risk.ok) throw new Error(risk.error);
    expect(await pool.dataset(orderFor(device), watching())).toEqual(err('not-safe'));

    const seen: Progress[] = [];
    const order = orderFor(device, { applied: risk.value.asHeld.proposals });
    const made = await pool.dataset(
      order,
      watching((progress) => seen.push(progress)),
    );
    if (!made.ok) throw new Error(made.error);
    const files = unzipSync(new Uint8Array(await made.value.arrayBuffer()));
    const names = Object.keys(files);
    expect(names).toContain('dataset.sav');
    expect(seen).toEqual(names.map((_, done) => ({ done, total: names.length })));
    expect(strFromU8(files['risk-report.md'] ?? new Uint8Array())).toContain('de rol is weggelaten');
  });

  test('stops in the middle of a large one, and goes on with the next', async () => {
    const device = await largeOffice();
    const pool = poolOf(device);
    const stopping = new AbortController();
    const seen: Progress[] = [];
    const stopped = await pool.dataset(
      orderFor(device),
      watching((progress) => {
        seen.push(progress);
        stopping.abort();
      }, stopping.signal),
    );
    expect(stopped).toEqual(err('stopped'));
    const { done = 0, total = 0 } = seen.at(-1) ?? {};
    expect(done).toBeLessThan(total / 2);
    expect(await pool.held()).toMatchObject({ ok: true });
  });

  test('leaves the screen its thread: nothing is opened, counted or written there', async () => {
    const device = await officeWithPackages([{ network: 'Noord', rows: variedRows(200) }]);
    const pool = poolOf(device);
    const here = [
      vi.spyOn(crypto.subtle, 'decrypt'),
      vi.spyOn(TextDecoder.prototype, 'decode'),
      vi.spyOn(TextEncoder.prototype, 'encode'),
    ];
    expect(await pool.dataset(orderFor(device), watching())).toMatchObject({ ok: true });
    for (const work of here) expect(work).not.toHaveBeenCalled();
  });
});

test('a worker that does not load is named, and the next try starts another', async () => {
  const device = await officeWithPackages([{ network: 'Noord', rows: variedRows(8) }]);
  const gone = URL.createObjectURL(new Blob(['throw new Error("not the worker")']));
  const pool = officePoolInWorker(() => new Worker(gone));
  for (const failed of [pool.held(), pool.risk(device.hash), pool.dataset(orderFor(device), watching())])
    expect(await failed).toEqual(err('cannot-open'));
});
