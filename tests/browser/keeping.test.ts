import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { askToKeep, readKeeping } from '#platform/storage/keeping.ts';

const monday = { today: () => '2026-11-30' };
const tuesday = { today: () => '2026-12-01' };

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('asks the browser to keep what is stored, once it has not been asked before', async () => {
  const persisted = vi.spyOn(StorageManager.prototype, 'persisted').mockResolvedValue(false);
  const ask = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(true);
  expect(await askToKeep(monday)).toBe(true);
  persisted.mockResolvedValue(true);
  expect(await askToKeep(tuesday)).toBe(true);
  expect(ask).toHaveBeenCalledOnce();
});

test('remembers since when there is something to keep, and what was answered last', async () => {
  vi.spyOn(StorageManager.prototype, 'persisted').mockResolvedValue(false);
  const ask = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(false);
  expect(await readKeeping()).toMatchObject({ kept: false, since: null, asked: null });
  await askToKeep(monday);
  expect(await readKeeping()).toMatchObject({
    kept: false,
    since: '2026-11-30',
    asked: { on: '2026-11-30', kept: false },
  });
  ask.mockResolvedValue(true);
  await askToKeep(tuesday);
  expect(await readKeeping()).toMatchObject({
    since: '2026-11-30',
    asked: { on: '2026-12-01', kept: true },
  });
});

test('tells how much room all takes, as the browser has it', async () => {
  vi.spyOn(StorageManager.prototype, 'estimate').mockResolvedValue({ usage: 1234, quota: 99_999 });
  expect((await readKeeping()).bytes).toBe(1234);
});

test('a browser that refuses, or cannot, is no trouble, and what is not known is said to be so', async () => {
  vi.spyOn(StorageManager.prototype, 'persisted').mockRejectedValue(new TypeError('no'));
  expect(await askToKeep(monday)).toBe(false);
  expect(await readKeeping()).toMatchObject({ kept: null, bytes: null });
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as never);
  expect(await askToKeep(monday)).toBe(false);
  expect(await readKeeping()).toMatchObject({ kept: null, bytes: null });
});

test('what stands in its memory and is none is as nothing', async () => {
  for (const other of ['{', '[]', '{"since":"gisteren","asked":null}']) {
    localStorage.setItem('srt-kept', other);
    expect(await readKeeping()).toMatchObject({ since: null, asked: null });
  }
});
