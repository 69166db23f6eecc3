import type { Packing } from '#ports/Packing.ts';
import type { Services } from '#usecases/Services.ts';
import { collect } from './collect.ts';
import { countHandedIn } from './countHandedIn.ts';
import type { Inbox } from './Inbox.ts';
import { readArrival } from './readArrival.ts';

export type InboxParts = Pick<Services, 'storage' | 'sealing' | 'files'> & Pick<Packing, 'nextTask'>;

/** The inbox itself: opens where it is called. */
export function makeInbox(parts: InboxParts): Inbox {
  return {
    takeIn: async (roundId, arrival, watch) =>
      collect(parts, roundId, await readArrival(parts, arrival, watch), watch),
    count: (roundId, secondKey = null) => countHandedIn(parts, roundId, secondKey),
  };
}
