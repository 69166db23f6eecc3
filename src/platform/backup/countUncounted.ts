import type { Round } from '#round/Round.ts';
import type { RoundId } from '#shared/Id.ts';
import type { StoredEditionSource, StoredSealedResponse } from '#ports/storedRecords.ts';

interface TakenInRound {
  readonly id: RoundId;
  /** As it was here; `undefined` when it is new. */
  readonly before: Round | undefined;
}

interface ClosedRounds {
  /** Those that are closed from now on, and not emptied. */
  readonly rounds: readonly TakenInRound[];
  /** Each without those of the other. */
  readonly sealed: {
    readonly here: readonly StoredSealedResponse[];
    readonly added: readonly StoredSealedResponse[];
  };
  /** Of the editions that are here from now on. */
  readonly sources: readonly StoredEditionSource[];
}

/**
 * How many sealed responses wait for a next edition by this: they are in no edition of their round, and were not
 * waiting here already. None where it is not known what the editions were made from.
 */
export function countUncounted({ rounds, sealed, sources }: ClosedRounds): number {
  const digestsOf = (records: readonly StoredSealedResponse[], id: RoundId) =>
    records.filter(({ roundId }) => roundId === id).map(({ digest }) => digest);
  return rounds
    .map(({ id, before }) => {
      const ofRound = sources.filter(({ roundId }) => roundId === id);
      if (ofRound.length === 0) return 0;
      const counted = new Set(ofRound.flatMap(({ digests }) => digests));
      const waitedHere = before?.status === 'closed';
      const arrived = [...digestsOf(sealed.added, id), ...(waitedHere ? [] : digestsOf(sealed.here, id))];
      return arrived.filter((digest) => !counted.has(digest)).length;
    })
    .reduce((sum, count) => sum + count, 0);
}
