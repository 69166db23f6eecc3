import type { Services } from '#usecases/Services.ts';
import { collect } from './collect.ts';
import { countHandedIn } from './countHandedIn.ts';
import type { Inbox } from './Inbox.ts';
import { readArrival } from './readArrival.ts';

/** The inbox itself: opens where it is called. */
export function makeInbox(parts: Pick<Services, 'storage' | 'sealing' | 'files'>): Inbox {
  return {
    takeIn: async (roundId, arrival, watch) =>
      collect(parts, roundId, await readArrival(parts.files, arrival, watch.signal), watch),
    count: (roundId) => countHandedIn(parts, roundId),
  };
}
