import { err } from '#shared/Result.ts';
import type { Inbox } from '#usecases/collecting/Inbox.ts';
import { callWorker } from './callWorker.ts';
import type { InboxJobs } from './InboxJobs.ts';

/** The inbox as the screens meet it: the work is done in a worker, so that the screen stays free. */
export function inboxInWorker(start: () => Worker): Inbox {
  const call = callWorker<InboxJobs>(start);
  return {
    async takeIn(roundId, arrival, watch) {
      try {
        return await call('takeIn', { roundId, arrival }, watch);
      } catch {
        return err('cannot-open');
      }
    },
    count: (roundId, secondKey = null) => call('count', { roundId, secondKey }),
  };
}
