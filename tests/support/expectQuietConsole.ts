import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Fails every test of the file in which something is warned about or goes wrong on the console. */
export function expectQuietConsole(): void {
  beforeEach(() => {
    vi.spyOn(console, 'error');
    vi.spyOn(console, 'warn');
  });

  afterEach(() => {
    const calls = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
    vi.restoreAllMocks();
    expect(calls).toEqual([]);
  });
}
