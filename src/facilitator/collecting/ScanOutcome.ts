import type { CollectRefusal } from '#usecases/collecting/Collected.ts';

/** What became of the text of one code. `failed`: it could not be kept, and may be shown again. */
export type ScanOutcome = 'added' | 'known' | 'failed' | CollectRefusal;

export function isTaken(outcome: ScanOutcome): boolean {
  return outcome === 'added' || outcome === 'known';
}
