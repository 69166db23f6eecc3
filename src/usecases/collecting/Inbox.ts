import type { Watch } from '#ports/Watch.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Result } from '#shared/Result.ts';
import type { Collected, CollectFailure } from './Collected.ts';

/** What arrived at once: pasted, dropped, chosen or scanned, in any mixture. */
export interface Arrival {
  readonly texts: readonly string[];
  readonly files: readonly File[];
}

/** What opens sealed responses, away from the screen: thousands of them take seconds. */
export interface Inbox {
  takeIn(roundId: RoundId, arrival: Arrival, watch: Watch): Promise<Result<Collected, CollectFailure>>;
  /** How many different members' responses are in, see `countHandedIn`. Rejects where it cannot be done now. */
  count(roundId: RoundId): Promise<number>;
}
