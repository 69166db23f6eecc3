import type { RecordsChange } from '#ports/DeviceRecords.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import type { Round } from '#round/Round.ts';
import {
  BACKUP_KINDS,
  type BackupKind,
  type BackupRecord,
  type BackupRecords,
  keyText,
  ofEachKind,
  recordsOfEachKind,
} from '#stored/BackupRecords.ts';
import { storedField } from '#stored/restoreRecords.ts';
import { storedTables } from '#stored/storedTables.ts';
import {
  backupTable,
  countUncounted,
  inWords,
  isForgotten,
  isOtherOffice,
  type Met,
} from './backupTables.ts';

export interface BackupMerge extends RecordsChange {
  readonly outcome: Omit<TakenIn, 'damaged'>;
}

/**
 * What `incoming`, restored and proven, changes in what is `here`. Nothing that was handed in or made is taken away:
 * what is new is added, a round only goes forward, sealed responses and slips are united, an edition that was published
 * stays, with what it was made from, what was written about a round is put together. Taking in the same twice changes
 * nothing, and the backups of several devices come to the same in any order.
 */
export function mergeBackup(here: BackupRecords, incoming: BackupRecords): BackupMerge {
  const rounds = arrivalsOf('rounds', here, incoming) as readonly Arrival<Round>[];
  const different = new Set<unknown>();
  const forgotten = new Set<unknown>();
  for (const { theirs, as } of rounds) {
    if (as === 'different') different.add(theirs.id);
    if (isForgotten(here, incoming, theirs.id)) forgotten.add(theirs.id);
  }
  const otherOffice = isOtherOffice(here, incoming);

  const arrivals = ofEachKind((kind) =>
    kind === 'rounds'
      ? rounds
      : arrivalsOf(kind, here, incoming).filter(({ theirs }) => !staysOut(kind, theirs)),
  );
  const put = recordsOfEachKind((kind) => arrivals[kind].flatMap((one) => one.put ?? []));
  const added = recordsOfEachKind((kind) =>
    arrivals[kind].flatMap(({ theirs, as }) => (as === 'added' ? theirs : [])),
  );
  const closed = rounds.filter((round) => !forgotten.has(round.theirs.id) && isClosed(round));
  return {
    put,
    closed: rounds
      .filter((round) => round.mine?.status === 'open' && isClosed(round))
      .map(({ theirs }) => theirs.id),
    outcome: {
      added: inWords(ofEachKind(countAdded), BACKUP_KINDS.filter(isCountedWhenNew)),
      known: count('known'),
      forwarded: count('forwarded'),
      uncounted: countUncounted(
        closed.map(({ theirs, mine }) => ({ id: theirs.id, before: mine })),
        { here, added },
        put,
      ),
      forgotten: forgotten.size,
      different: count('different'),
      tooMuch: count('too-much'),
      otherOffice: otherOffice ? 1 : 0,
    },
  };

  /** What is of another round, or of another office. What people wrote is no answer: it comes in also where the answers were deleted. */
  function staysOut(kind: BackupKind, record: BackupRecord): boolean {
    const { key, belongsTo } = storedTables[kind];
    const owner = storedField(record, key[0]);
    switch (belongsTo) {
      case 'round':
        return different.has(owner);
      case 'answers':
        return different.has(owner) || forgotten.has(owner);
      case 'office':
        return otherOffice;
      default:
        return false;
    }
  }

  /** Of dialogues those too that gained something. */
  function countAdded(kind: BackupKind): number {
    return arrivals[kind].filter(({ as }) => as === 'added' || as === 'gained').length;
  }

  function count(what: Met<unknown>['as']): number {
    return BACKUP_KINDS.reduce((sum, kind) => sum + arrivals[kind].filter(({ as }) => as === what).length, 0);
  }
}

/** One record of the backup, beside the one that is here under the same key. */
interface Arrival<Entry> {
  readonly theirs: Entry;
  readonly mine: Entry | undefined;
  readonly put: Entry | null;
  readonly as: Met<Entry>['as'] | 'added';
}

/** Each record that may come in, once. */
function arrivalsOf(
  kind: BackupKind,
  here: BackupRecords,
  incoming: BackupRecords,
): readonly Arrival<BackupRecord>[] {
  const { meet, mayCome = () => true, comeIn = (record: BackupRecord) => record } = backupTable(kind);
  const keyed = (records: BackupRecords): ReadonlyMap<string, BackupRecord> =>
    new Map(records[kind].map((record) => [keyText(kind, record), record]));
  const mineByKey = keyed(here);
  return [...keyed(incoming)]
    .filter(([, theirs]) => mayCome(theirs, here, incoming))
    .map(([key, theirs]) => {
      const mine = mineByKey.get(key);
      if (mine === undefined) return { theirs, mine, put: comeIn(theirs), as: 'added' };
      return { theirs, mine, ...meet(mine, theirs, incoming) };
    });
}

function isCountedWhenNew(kind: BackupKind): boolean {
  return backupTable(kind).isCompanion !== true;
}

/** Whether the round is closed from now on. */
function isClosed({ mine, put, as }: Arrival<Round>): boolean {
  return as !== 'different' && (put ?? mine)?.status === 'closed';
}
