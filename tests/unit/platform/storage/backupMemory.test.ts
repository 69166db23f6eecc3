import { afterEach, expect, test, vi } from 'vitest';

import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { backupMemory } from '#platform/storage/backupMemory.ts';
import { newId } from '#shared/Id.ts';

/** The words in which browsers remember it. Frozen: this is what stands on people's devices. */
const STORED_UNDER = 'srt-last-backup';

const [one, two] = [newId<'round'>(webRandomBytes), newId<'round'>(webRandomBytes)];

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was backed up is remembered beside what earlier files held, in the words it always had', () => {
  const kept = browserMemory();
  backupMemory.remember({
    day: '2026-11-02',
    rounds: [one],
    held: { [one]: { responses: 5, editions: 1 } },
  });
  backupMemory.remember({ day: null, rounds: [two], held: { [two]: { responses: 3, editions: 0 } } });
  expect(JSON.parse(kept.get(STORED_UNDER) ?? '')).toEqual({
    day: '2026-11-02',
    rounds: [one, two],
    held: { [one]: { sealedResponses: 5, editions: 1 }, [two]: { sealedResponses: 3, editions: 0 } },
  });
  expect(backupMemory.last()).toEqual({
    day: '2026-11-02',
    rounds: [one, two],
    held: { [one]: { responses: 5, editions: 1 }, [two]: { responses: 3, editions: 0 } },
  });
});

test('a browser that remembered no amounts yet, nothing, or nonsense, is understood', () => {
  const kept = browserMemory();
  expect(backupMemory.last()).toBeNull();
  kept.set(STORED_UNDER, JSON.stringify({ day: null, rounds: [one] }));
  expect(backupMemory.last()).toEqual({ day: null, rounds: [one], held: {} });
  kept.set(STORED_UNDER, '{"day":"soon","rounds":7}');
  expect(backupMemory.last()).toBeNull();
});

function browserMemory(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}
