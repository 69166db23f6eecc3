import { performance } from 'node:perf_hooks';

import { textTable } from '#cli/textTable.ts';
import { findInvitation } from '#exchange/findInvitation.ts';
import { packagesInText } from '#office/packagesInText.ts';
import { WORST_PIECES } from '#tests/support/worstTexts.ts';
import { readInboxText } from '#usecases/collecting/readInboxText.ts';

const READERS: Record<string, (text: string) => unknown> = {
  inbox: readInboxText,
  invitation: findInvitation,
  packages: packagesInText,
};
const SIZES = [250_000, 500_000, 1_000_000];

/** The worst that can be pasted, at three sizes each twice the one before: no row may grow faster than that. */
export function benchTexts(): string {
  const rows = Object.entries(READERS).flatMap(([reader, read]) =>
    Object.entries(WORST_PIECES).map(([name, piece]) => [
      `${reader}: ${name}`,
      ...SIZES.map((size) => fastest(read, piece.repeat(Math.ceil(size / piece.length))).toFixed(0)),
    ]),
  );
  return textTable([['worst texts, ms, fastest of 3', '250 kB', '500 kB', '1 MB'], ...rows]);
}

function fastest(read: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    read(text);
    return performance.now() - begun;
  });
  return Math.min(...times);
}
