import { err, type Result } from '#shared/Result.ts';
import type { OfficePool } from '#usecases/research/OfficePool.ts';
import { callWorker } from './callWorker.ts';
import type { ResearchJobs } from './ResearchJobs.ts';

/** The pool as the screens meet it: the work is done in a worker, so that the screen stays free. */
export function officePoolInWorker(start: () => Worker): OfficePool {
  const call = callWorker<ResearchJobs>(start);
  return {
    takeIn: (arrived, replaceOlder, progress) =>
      named(call('takeIn', { arrived, replaceOlder }, { progress, signal: new AbortController().signal })),
    held: () => named(call('held', null)),
    figures: (hash, language) => named(call('figures', { hash, language })),
    risk: (hash) => named(call('risk', hash)),
    dataset: (order, watch) => named(call('dataset', order, watch)),
  };
}

async function named<Value, Failure>(
  outcome: Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | 'cannot-open'>> {
  try {
    return await outcome;
  } catch {
    return err('cannot-open');
  }
}
