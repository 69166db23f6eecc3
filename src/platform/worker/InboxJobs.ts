import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';
import type { Collected, CollectFailure } from '#usecases/collecting/Collected.ts';
import type { Arrival, HandedInCount } from '#usecases/collecting/Inbox.ts';

/** What the inbox's worker does. */
export type InboxJobs = Readonly<{
  takeIn: {
    readonly task: { readonly roundId: RoundId; readonly arrival: Arrival };
    readonly outcome: Result<Collected, CollectFailure>;
  };
  count: {
    readonly task: { readonly roundId: RoundId; readonly secondKey: Bytes | null };
    readonly outcome: HandedInCount;
  };
}>;
