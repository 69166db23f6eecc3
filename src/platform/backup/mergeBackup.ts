import type { RoundId } from '#shared/Id.ts';
import type { BackupRecords } from '#ports/BackupRecords.ts';
import { countUncounted } from './countUncounted.ts';
import { mergeDialogues } from './mergeDialogues.ts';
import { mergeNetwork } from './mergeNetwork.ts';
import { mergeOffice } from './mergeOffice.ts';
import { mergeRounds } from './mergeRounds.ts';
import { mergeSlips } from './mergeSlips.ts';
import { editionKey, mergeSources } from './mergeSources.ts';
import type { TakenIn } from '#ports/TakenIn.ts';

export interface BackupMerge {
  /** What to write; everything else on the device stays as it is. */
  readonly put: BackupRecords;
  /** Rounds that were open here and close by this. */
  readonly closed: readonly RoundId[];
  readonly outcome: Omit<TakenIn, 'damaged'>;
}

/**
 * What `incoming`, restored and proven, changes in what is `here`. Nothing that was handed in or made is taken away:
 * what is new is added, a round only goes forward, sealed responses and slips are united, an edition that was published
 * stays, with what it was made from, what was written about a round is put together. Taking in the same twice changes nothing, and the backups of several devices come
 * to the same in any order.
 */
export function mergeBackup(here: BackupRecords, incoming: BackupRecords): BackupMerge {
  const rounds = mergeRounds(here, incoming);
  const different = new Set(rounds.filter(({ after }) => after === null).map(({ id }) => id));
  const forgotten = new Set(rounds.filter((round) => round.forgotten).map(({ id }) => id));
  const isOfThisRound = ({ roundId }: OfRound) => !different.has(roundId);
  const stays = (record: OfRound) => isOfThisRound(record) && !forgotten.has(record.roundId);

  const networks = compare(here.networks, incoming.networks, ({ id }) => id);
  const roundKeys = compare(here.roundKeys, incoming.roundKeys.filter(stays), ({ roundId }) => roundId);
  const sealedResponses = compare(
    here.sealedResponses,
    incoming.sealedResponses.filter(stays),
    ({ roundId, digest }) => `${roundId} ${digest}`,
  );
  const editions = compare(here.editions, incoming.editions.filter(isOfThisRound), editionKey);
  const sameEditions = editions.met.filter(([mine, theirs]) => mine.hash === theirs.hash).map(theirsOf);
  const kept = [...editions.added, ...sameEditions];
  const editionSources = mergeSources(here.editionSources, incoming.editionSources.filter(stays), kept);
  // What people wrote is no answer: it comes in also where the answers were deleted.
  const dialogues = mergeDialogues(here.dialogues, incoming.dialogues.filter(isOfThisRound));

  const research = mergeOffice(here, incoming);

  const completed = networks.met.flatMap(([mine, theirs]) => mergeNetwork(mine, theirs) ?? []);
  const newRounds = rounds.filter(({ before }) => before === undefined);
  const forwarded = rounds.filter(({ before, after }) => before && after && before !== after);
  return {
    put: {
      networks: [...networks.added, ...completed],
      rounds: [...newRounds, ...forwarded].flatMap(({ after }) => after ?? []),
      roundKeys: roundKeys.added,
      roundSlips: mergeSlips(here.roundSlips, incoming.roundSlips.filter(stays)),
      // What is stored under the hash of its contents can be written anew: that mends it where it was damaged.
      instruments: incoming.instruments,
      sealedResponses: [...sealedResponses.added, ...sealedResponses.met.map(theirsOf)],
      editions: kept,
      editionSources,
      dialogues: dialogues.put,
      ...research.added,
    },
    closed: forwarded
      .filter(({ before, after }) => before?.status === 'open' && after?.status === 'closed')
      .map(({ id }) => id),
    outcome: {
      added: {
        networks: networks.added.length,
        rounds: newRounds.length,
        roundKeys: roundKeys.added.length,
        sealedResponses: sealedResponses.added.length,
        editions: editions.added.length,
        dialogues: dialogues.put.length,
        offices: research.added.offices.length,
        officeKey: research.added.officeKey.length,
        researchPackages: research.added.researchPackages.length,
      },
      known:
        networks.met.length +
        (rounds.length - newRounds.length - forwarded.length - different.size) +
        sealedResponses.met.length +
        sameEditions.length +
        research.known,
      forwarded: forwarded.length,
      uncounted: countUncounted({
        rounds: rounds.filter((round) => round.after?.status === 'closed' && !round.forgotten),
        sealed: { here: here.sealedResponses, added: sealedResponses.added },
        sources: [...here.editionSources, ...editionSources],
      }),
      forgotten: forgotten.size,
      different: different.size + editions.met.length - sameEditions.length + research.different,
      tooMuch: dialogues.refused,
      otherOffice: research.otherOffice,
    },
  };
}

interface OfRound {
  readonly roundId: RoundId;
}

interface Comparison<Entry> {
  /** Only in the backup. */
  readonly added: readonly Entry[];
  /** On both sides, as `[here, incoming]`. */
  readonly met: readonly (readonly [Entry, Entry])[];
}

/** Each incoming record once, beside the one that is here under the same key. */
function compare<Entry>(
  here: readonly Entry[],
  incoming: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Comparison<Entry> {
  const byKey = new Map(here.map((entry) => [keyOf(entry), entry]));
  const added: Entry[] = [];
  const met: [Entry, Entry][] = [];
  for (const [key, theirs] of new Map(incoming.map((entry) => [keyOf(entry), entry]))) {
    const mine = byKey.get(key);
    if (mine === undefined) added.push(theirs);
    else met.push([mine, theirs]);
  }
  return { added, met };
}

function theirsOf<Entry>([, theirs]: readonly [Entry, Entry]): Entry {
  return theirs;
}
