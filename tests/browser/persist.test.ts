import { afterEach, expect, test, vi } from 'vitest';

import { persist } from '#platform/storage/persist.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('asks the browser to keep what is stored, once it has not been asked before', async () => {
  const persisted = vi.spyOn(StorageManager.prototype, 'persisted').mockResolvedValue(false);
  const ask = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(true);
  expect(await persist()).toBe(true);
  persisted.mockResolvedValue(true);
  expect(await persist()).toBe(true);
  expect(ask).toHaveBeenCalledOnce();
});

test('a browser that refuses, or cannot, is no trouble', async () => {
  vi.spyOn(StorageManager.prototype, 'persisted').mockRejectedValue(new TypeError('no'));
  expect(await persist()).toBe(false);
  vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as never);
  expect(await persist()).toBe(false);
});
