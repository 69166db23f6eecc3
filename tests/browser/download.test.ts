import { afterEach, expect, test, vi } from 'vitest';

import { downloadBlob } from '#platform/downloadBlob.ts';
import { safeFileName } from '#shared/safeFileName.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a file is handed over under its name, and its memory is given back later', async () => {
  vi.useFakeTimers();
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this);
  });

  downloadBlob('netwerk.csv', new Blob(['dimensie;n']));

  const [link] = links;
  expect(link?.download).toBe('netwerk.csv');
  expect(await (await fetch(link?.href ?? '')).text()).toBe('dimensie;n');
  expect(document.querySelector('a[download]')).toBeNull();
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith(link?.href);
});

test('any text makes a file name', () => {
  expect(safeFileName('Netwerk Één: lezen & schrijven / 2026-2027')).toBe(
    'Netwerk-Één-lezen-schrijven-2026-2027',
  );
  expect(safeFileName('../../etc/passwd')).toBe('etc-passwd');
  expect(safeFileName('???')).toBe('srt');
  expect(safeFileName('')).toBe('srt');
  expect(safeFileName('a'.repeat(500))).toBe('a'.repeat(60));
  expect(safeFileName(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
});
