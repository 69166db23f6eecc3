import type { Watch } from '#ports/Watch.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
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
  /** See `countHandedIn`. Rejects where it cannot be done now. */
  count(roundId: RoundId, secondKey?: Bytes | null): Promise<HandedInCount>;
}

/** What may be told of what is in before a round closes: numbers. */
export interface HandedInCount {
  /** Whether they could be opened to be counted. Where not, `responses` is how many different messages there are. */
  readonly opened: boolean;
  /** That count: one that was revised counts once, one that was withdrawn not at all, and one on each slip. */
  readonly responses: number;
  /** Of these, that may each stand beside an earlier one of the same person. */
  readonly besideEarlier: number;
  /** That stand on a slip on which another one counts. */
  readonly besideOnSlips: number;
}
