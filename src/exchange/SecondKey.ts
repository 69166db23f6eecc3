import type { RoundId } from '#shared/Id.ts';
import type { Bytes, IsoDate } from '#shared/ports.ts';

/** What the second keeper of a round keeps: half of its key, and what tells people which round that is. */
export interface SecondKey {
  readonly roundId: RoundId;
  /** 32 bytes. Alone it says nothing (`keyShares.ts`). */
  readonly share: Bytes;
  readonly networkName: string;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  /** The day on which everything of this round is to be deleted, this too. */
  readonly deleteAfter: IsoDate;
}
