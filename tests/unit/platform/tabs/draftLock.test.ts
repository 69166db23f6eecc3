import { expect, test } from 'vitest';

import { draftLock } from '#platform/tabs/draftLock.ts';
import { newId } from '#shared/Id.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';

// What two real tabs do is tested in a browser; here are the moments that a browser reaches only now and then.

const roundId = newId<'round'>(seededRandomBytes(1));
const LOCK = {} as Lock;

test('who holds the draft, or has just asked for it, does not take it over from itself', async () => {
  const { requests, tab } = scripted();
  const held = tab();
  await settled();
  requests[0]?.answer(null);
  held.takeOver();
  held.takeOver();
  requests[2]?.answer(LOCK);
  held.takeOver();
  expect(requests.map(({ options }) => Object.keys(options))).toEqual([
    ['ifAvailable'],
    ['signal'],
    ['steal'],
  ]);
  expect(held.seen).toEqual(['elsewhere', 'held']);
});

test('a lock that comes free just while it is taken over is held once', async () => {
  const { requests, tab } = scripted();
  const held = tab();
  await settled();
  requests[0]?.answer(null);
  held.takeOver();
  expect(requests[1]?.options.signal?.aborted).toBe(true);
  requests[1]?.answer(LOCK);
  await settled();
  expect(requests[1]?.isOver).toBe(true);
  requests[2]?.answer(LOCK);
  expect(held.seen).toEqual(['elsewhere', 'held']);
});

test('a lock that comes after release is let go at once', async () => {
  const { requests, tab } = scripted();
  const held = tab();
  await settled();
  held.release();
  requests[0]?.answer(LOCK);
  await settled();
  expect(requests[0]?.isOver).toBe(true);
  expect(held.seen).toEqual([]);
});

test('a tab asks again only when the browser knows of its earlier release', async () => {
  const { requests, tab } = scripted();
  const left = tab();
  await settled();
  left.release();
  tab();
  await settled();
  expect(requests).toHaveLength(1);
  requests[0]?.answer(LOCK);
  await settled();
  expect(requests).toHaveLength(2);
});

test('who leaves before asking never asks', async () => {
  const { requests, tab } = scripted();
  tab().release();
  await settled();
  expect(requests).toEqual([]);
});

interface ScriptedRequest {
  readonly options: LockOptions;
  readonly answer: (lock: Lock | null) => void;
  isOver: boolean;
}

/** A lock manager that answers when the test says so. */
function scripted() {
  const requests: ScriptedRequest[] = [];
  const locks = {
    request: (_name: string, options: LockOptions, granted: (lock: Lock | null) => unknown) =>
      new Promise<unknown>((resolve) => {
        const request: ScriptedRequest = {
          options,
          isOver: false,
          answer(lock) {
            const kept = Promise.resolve(granted(lock));
            void kept.then(() => {
              request.isOver = true;
            });
            resolve(kept);
          },
        };
        requests.push(request);
      }),
  };
  const lock = draftLock(locks as unknown as LockManager);
  return {
    requests,
    tab() {
      const seen: string[] = [];
      const held = lock.hold(roundId, {
        onHeld: () => seen.push('held'),
        onElsewhere: () => seen.push('elsewhere'),
        onLost: () => seen.push('lost'),
      });
      return { ...held, seen };
    },
  };
}

/** When everything that waits on an answered promise has run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
