import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ScanOutcome } from '#facilitator/collecting/ScanOutcome.ts';
import { scanSession } from '#facilitator/collecting/scanSession.ts';

test('a code that is held before the camera is taken in once, however many frames it is in', () => {
  const { see, settle, scanned } = scanSession();
  const frames = Array.from({ length: 100 }, (_, frame) => see({ text: 'a', at: 110 * frame }));
  expect(frames).toEqual(['take', ...Array.from({ length: 99 }, () => null)]);
  settle('a', 'added');
  expect(see({ text: 'a', at: 110 * 100 })).toBeNull();
  expect(scanned()).toBe(1);
});

test('a code that is shown again later is answered and not taken in again', () => {
  const { see, settle, scanned } = scanSession();
  see({ text: 'a', at: 0 });
  settle('a', 'added');
  expect(see({ text: 'a', at: 3000 })).toBeNull();
  expect(see({ text: 'a', at: 6001 })).toBe('known');
  expect(see({ text: 'a', at: 6111 })).toBeNull();
  expect(scanned()).toBe(1);
});

test('a code that was refused stays refused, and is not counted', () => {
  const { see, settle, scanned } = scanSession();
  see({ text: 'menu', at: 0 });
  settle('menu', 'nothing-found');
  expect(see({ text: 'menu', at: 4000 })).toBe('nothing-found');
  expect(scanned()).toBe(0);
});

test('a code that could not be kept is taken in when it is shown again', () => {
  const { see, settle, scanned } = scanSession();
  see({ text: 'a', at: 0 });
  settle('a', 'failed');
  expect(see({ text: 'a', at: 1000 })).toBeNull();
  expect(see({ text: 'a', at: 4001 })).toBe('take');
  settle('a', 'known');
  expect(scanned()).toBe(1);
});

test('while a code is being taken in, another showing of it waits for what becomes of it', () => {
  const { see, settle } = scanSession();
  see({ text: 'a', at: 0 });
  expect(see({ text: 'a', at: 5000 })).toBeNull();
  settle('a', 'unknown-slip');
  expect(see({ text: 'a', at: 9000 })).toBe('unknown-slip');
});

test('whatever is shown in whatever order, the number is that of the different codes taken in', () => {
  const outcomeOf = new Map<string, ScanOutcome>([
    ['a', 'added'],
    ['b', 'added'],
    ['c', 'known'],
    ['d', 'wrong-round'],
    ['e', 'failed'],
  ]);
  const showing = fc.record({ text: fc.constantFrom(...outcomeOf.keys()), pause: fc.nat(10_000) });
  fc.assert(
    fc.property(fc.array(showing), (showings) => {
      const session = scanSession();
      let at = 0;
      const taken: string[] = [];
      for (const { text, pause } of showings) {
        at += pause;
        if (session.see({ text, at }) !== 'take') continue;
        taken.push(text);
        session.settle(text, outcomeOf.get(text) ?? 'not-ours');
      }
      const shown = new Set(showings.map(({ text }) => text));
      expect(session.scanned()).toBe(['a', 'b', 'c'].filter((text) => shown.has(text)).length);
      const once = taken.filter((text) => text !== 'e');
      expect(once).toHaveLength(new Set(once).size);
    }),
    { seed: 74 },
  );
});
