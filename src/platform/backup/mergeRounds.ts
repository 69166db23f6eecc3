import type { Round } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import type { BackupRecords } from '#ports/BackupRecords.ts';
import { mergeRound } from './mergeRound.ts';

/** One round of a backup beside the same round on this device. */
export interface MetRound {
  readonly id: RoundId;
  /** As it is here; `undefined` when it is new. */
  readonly before: Round | undefined;
  /** As it is to be here; `null` when the two are different rounds, and what is here stays. */
  readonly after: Round | null;
  /** Its responses were deleted here after closing, and the backup still has them. */
  readonly forgotten: boolean;
}

/** Each round of the backup, once. */
export function mergeRounds(here: BackupRecords, incoming: BackupRecords): readonly MetRound[] {
  const hereById = lookUp(here);
  const incomingById = lookUp(incoming);
  const ids = new Set(incoming.rounds.map(({ id }) => id));
  return [...ids].flatMap((id): readonly MetRound[] => {
    const mine = hereById(id);
    const theirs = incomingById(id);
    if (theirs.round === undefined) return [];
    const after = mergeRound(mine.round, theirs.round, theirs.published);
    const forgotten = mine.round?.status === 'closed' && isEmptied(mine) && !isEmptied(theirs);
    return [{ id, before: mine.round, after, forgotten }];
  });
}

/** All that one of the two sides has of one round. */
interface Side {
  readonly round: Round | undefined;
  readonly hasKey: boolean;
  readonly hasSealed: boolean;
  readonly published: boolean;
}

function lookUp(records: BackupRecords): (id: RoundId) => Side {
  const rounds = new Map(records.rounds.map((round) => [round.id, round]));
  const keys = new Set(records.roundKeys.map(({ roundId }) => roundId));
  const sealed = new Set(records.sealedResponses.map(({ roundId }) => roundId));
  const published = new Set(records.editions.map(({ roundId }) => roundId));
  return (id) => ({
    round: rounds.get(id),
    hasKey: keys.has(id),
    hasSealed: sealed.has(id),
    published: published.has(id),
  });
}

/** A round closes with its key: closed without one, its responses have been deleted. */
function isEmptied({ hasKey, hasSealed }: Side): boolean {
  return !hasKey && !hasSealed;
}
