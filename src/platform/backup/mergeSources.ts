import type { Edition } from '#aggregation/Edition.ts';
import type { StoredEditionSource } from '#ports/storedRecords.ts';

type OfEdition = Pick<Edition, 'roundId' | 'number'>;

/** Of the sources that came in, those to write; `kept`: the editions that came in and stand here from now on. */
export function mergeSources(
  here: readonly StoredEditionSource[],
  incoming: readonly StoredEditionSource[],
  kept: readonly OfEdition[],
): readonly StoredEditionSource[] {
  const mine = new Map(here.map((source) => [editionKey(source), source]));
  const keptKeys = new Set(kept.map(editionKey));
  return incoming.filter((theirs) => {
    const key = editionKey(theirs);
    return keptKeys.has(key) && comesFirst(theirs, mine.get(key));
  });
}

export function editionKey({ roundId, number }: OfEdition): string {
  return `${roundId} ${number}`;
}

/**
 * Two devices can make the same edition of other responses, when all figures are hidden for instance. Either source is
 * then a true one; that each device comes to the same one is what matters.
 */
function comesFirst(theirs: StoredEditionSource, mine: StoredEditionSource | undefined): boolean {
  return mine === undefined || theirs.digests.join() < mine.digests.join();
}
