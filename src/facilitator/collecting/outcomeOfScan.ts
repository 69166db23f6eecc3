import type { Result } from '#shared/Result.ts';
import type { Collected, CollectFailure } from '#usecases/collecting/Collected.ts';
import type { ScanOutcome } from './ScanOutcome.ts';

/** What taking in the one text of a code came to. */
export function outcomeOfScan(collected: Result<Collected, CollectFailure>): ScanOutcome {
  if (!collected.ok || collected.value.untried > 0) return 'failed';
  const { added, known, refused } = collected.value;
  if (added > 0) return 'added';
  return known > 0 ? 'known' : (refused[0]?.reason ?? 'nothing-found');
}
