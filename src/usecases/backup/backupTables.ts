import type { Edition } from '#aggregation/Edition.ts';
import { editionStands } from '#aggregation/editionStands.ts';
import { mergeDialogue } from '#dialogue/mergeDialogue.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { Slip } from '#exchange/Slip.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { HeldOfRound } from '#ports/DeviceBackup.ts';
import type { TablesAsStored } from '#ports/DeviceRecords.ts';
import type { Counted } from '#ports/TakenIn.ts';
import { mergeNetwork } from '#round/mergeNetwork.ts';
import { mergeRound } from '#round/mergeRound.ts';
import type { Round } from '#round/Round.ts';
import { roundFromBackup } from '#round/roundFromBackup.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import {
  BACKUP_KINDS,
  type BackupCounts,
  type BackupKind,
  type BackupRecord,
  type BackupRecords,
} from '#stored/BackupRecords.ts';
import { storedField } from '#stored/restoreRecords.ts';
import type { StoredIn } from '#stored/storedTables.ts';

/** How the records of one table come in from a backup. */
export interface BackupTable<Entry> {
  /** Whether a record is what it says, and what it belongs to is in the file; always, where left out. */
  readonly isProven?: (entry: Entry, proof: Proof) => boolean | Promise<boolean>;
  /** Whether it may come in; always, where left out. */
  readonly mayCome?: (entry: Entry, here: BackupRecords, incoming: BackupRecords) => boolean;
  /** What to write of a record that is not here yet: itself, where left out. */
  readonly comeIn?: (entry: Entry) => Entry;
  /** What becomes of a record that is on both sides. */
  readonly meet: (mine: Entry, theirs: Entry, incoming: BackupRecords) => Met<Entry>;
  readonly countedAs: Counted;
  /** Comes with its round or its edition, and is not counted by itself when it is new. */
  readonly isCompanion?: true;
}

export interface Met<Entry> {
  /** What to write; `null` where what is here stays as it is. */
  readonly put: Entry | null;
  /** What it counts as; `null`: as nothing. */
  readonly as: 'known' | 'gained' | 'forwarded' | 'different' | 'too-much' | null;
}

export interface Proof {
  readonly digest: Digest;
  readonly sealing: SealingSuite;
  /** The record of this key, of the tables before this one, where it is proven. */
  readonly proven: <Kind extends BackupKind>(kind: Kind, key: string) => StoredIn<Kind> | undefined;
}

/** That of any table, for whoever takes them all the same way. */
export function backupTable(kind: BackupKind): BackupTable<BackupRecord> {
  return backupTables[kind] as BackupTable<BackupRecord>;
}

const backupTables: { readonly [Kind in BackupKind]: BackupTable<StoredIn<Kind>> } = {
  networks: {
    countedAs: 'networks',
    meet: (mine, theirs) => ({ put: mergeNetwork(mine, theirs), as: 'known' }),
  },
  rounds: {
    countedAs: 'rounds',
    isProven: ({ networkId }, { proven }) => proven('networks', networkId) !== undefined,
    comeIn: (theirs) => roundFromBackup(theirs, undefined),
    meet(mine, theirs, incoming) {
      const after = mergeRound(mine, theirs, isPublished(incoming, theirs.id));
      if (after === null) return { put: null, as: 'different' };
      return after === mine
        ? { put: null, as: 'known' }
        : { put: roundFromBackup(after, mine), as: 'forwarded' };
    },
  },
  roundKeys: {
    countedAs: 'keys',
    isProven({ roundId, privateKey }, { proven, sealing }) {
      const round = proven('rounds', roundId);
      if (!wasOpened(round)) return false;
      // Half of a key fits any round, and the other half is in no file: only when the round closes does it show.
      return round.keepers === 2 || isPair({ publicKey: round.publicKey, privateKey }, sealing);
    },
    meet: () => ({ put: null, as: null }),
  },
  roundSlips: {
    countedAs: 'slips',
    isProven: ({ roundId }, { proven }) => wasOpened(proven('rounds', roundId)),
    isCompanion: true,
    /** All that are on either side, where that is more than there are here. */
    meet(mine, theirs) {
      const united = new Set<Slip>([...mine.slips, ...theirs.slips]);
      const isMore = united.size > mine.slips.length;
      return { put: isMore ? { ...mine, slips: [...united].sort() } : null, as: null };
    },
  },
  instruments: {
    countedAs: 'instruments',
    isProven: async ({ hash, instrument }, { digest }) => hash === (await hashInstrument(instrument, digest)),
    isCompanion: true,
    // What is stored under the hash of its contents can be written anew: that mends it where it was damaged.
    meet: (_mine, theirs) => ({ put: theirs, as: null }),
  },
  sealedResponses: {
    countedAs: 'responses',
    isProven: async ({ roundId, digest, bytes }, proof) =>
      wasOpened(proof.proven('rounds', roundId)) && digest === toBase64url(await proof.digest(bytes)),
    meet: (_mine, theirs) => ({ put: theirs, as: 'known' }),
  },
  editions: {
    countedAs: 'editions',
    async isProven(edition, { proven, digest }) {
      const round = proven('rounds', edition.roundId);
      // An edition beside a round that is not closed would keep it from ever being closed.
      const fits = round?.status === 'closed' && round.instrument.hash === edition.instrument.hash;
      return fits && (await editionStands(edition, digest));
    },
    meet: (mine, theirs) =>
      mine.hash === theirs.hash ? { put: theirs, as: 'known' } : { put: null, as: 'different' },
  },
  editionSources: {
    countedAs: 'sources',
    isProven: ({ roundId, number }, { proven }) => proven('editions', `${roundId} ${number}`) !== undefined,
    isCompanion: true,
    /** With the edition, where that stands here from now on. */
    mayCome(source, here, incoming) {
      const mine = editionOf(source, here);
      const theirs = editionOf(source, incoming);
      return theirs !== undefined && (mine === undefined || mine.hash === theirs.hash);
    },
    /**
     * Two devices can make the same edition of other responses, when all figures are hidden for instance. Either source
     * is then a true one; that each device comes to the same one is what matters.
     */
    meet: (mine, theirs) => ({ put: asText(theirs) < asText(mine) ? theirs : null, as: null }),
  },
  dialogues: {
    countedAs: 'dialogues',
    isProven: ({ roundId }, { proven }) => proven('rounds', roundId) !== undefined,
    /** What was written on both sides, together; of both nothing is lost. */
    meet(mine, theirs) {
      const merged = mergeDialogue(mine, theirs);
      if (!merged.ok) return { put: null, as: 'too-much' };
      const isSame = canonicalJson(merged.value) === canonicalJson(mine);
      return isSame ? { put: null, as: null } : { put: merged.value, as: 'gained' };
    },
  },
  offices: {
    countedAs: 'offices',
    meet: () => ({ put: null, as: 'known' }),
  },
  officeKey: {
    countedAs: 'officeKeys',
    isProven: (key, { sealing }) => isPair(key, sealing),
    meet: () => ({ put: null, as: 'known' }),
  },
  researchPackages: {
    countedAs: 'packages',
    meet: (mine, theirs) => ({ put: null, as: mine.text === theirs.text ? 'known' : 'different' }),
  },
};

/** Its responses were deleted here after closing, as members were promised, and the backup still has them. */
export function isForgotten(here: BackupRecords, incoming: BackupRecords, id: RoundId): boolean {
  const round = here.rounds.find((one) => one.id === id);
  return round?.status === 'closed' && isEmptied(here, id) && !isEmptied(incoming, id);
}

/** Of two research offices neither takes in the key or the packages of the other. */
export function isOtherOffice(here: BackupRecords, incoming: BackupRecords): boolean {
  const [mine] = here.officeKey;
  const [theirs] = incoming.officeKey;
  return mine !== undefined && theirs !== undefined && mine.publicKey !== theirs.publicKey;
}

/**
 * How many sealed responses of the rounds, which are closed from now on and not emptied, wait for a next edition by
 * this: they are in no edition of their round, and were not waiting here already. None where it is not known what the
 * editions were made from. `added`: those that were not here.
 */
export function countUncounted(
  rounds: readonly { readonly id: RoundId; readonly before: Round | undefined }[],
  { here, added }: { readonly here: BackupRecords; readonly added: BackupRecords },
  put: BackupRecords,
): number {
  const arrived = rounds.map(({ id, before }) => {
    const sources = [...here.editionSources, ...put.editionSources].filter(({ roundId }) => roundId === id);
    if (sources.length === 0) return 0;
    const counted = new Set(sources.flatMap(({ digests }) => digests));
    const waitedHere = before?.status === 'closed';
    return [...added.sealedResponses, ...(waitedHere ? [] : here.sealedResponses)].filter(
      ({ roundId, digest }) => roundId === id && !counted.has(digest),
    ).length;
  });
  return arrived.reduce((sum, count) => sum + count, 0);
}

/** The counts of the kinds that are `counted`, by the words for them. */
export function inWords(
  counts: BackupCounts,
  counted: readonly BackupKind[] = BACKUP_KINDS,
): Readonly<Partial<Record<Counted, number>>> {
  return Object.fromEntries(counted.map((kind) => [backupTables[kind].countedAs, counts[kind]]));
}

/** How much of a round is among what goes into a file. */
export function heldOfRound(
  { sealedResponses = [], editions = [] }: TablesAsStored,
  id: RoundId,
): HeldOfRound {
  const ofRound = (records: readonly unknown[]) =>
    records.filter((record) => storedField(record, 'roundId') === id).length;
  return { responses: ofRound(sealedResponses), editions: ofRound(editions) };
}

/** A round closes with its key: closed without one, its responses have been deleted. */
function isEmptied({ roundKeys, sealedResponses }: BackupRecords, id: RoundId): boolean {
  return ![...roundKeys, ...sealedResponses].some(({ roundId }) => roundId === id);
}

function isPublished({ editions }: BackupRecords, id: RoundId): boolean {
  return editions.some(({ roundId }) => roundId === id);
}

function editionOf(source: StoredIn<'editionSources'>, { editions }: BackupRecords): Edition | undefined {
  return editions.findLast(({ roundId, number }) => roundId === source.roundId && number === source.number);
}

function wasOpened(round: Round | undefined): round is Exclude<Round, { status: 'prepared' }> {
  return round !== undefined && round.status !== 'prepared';
}

function asText({ digests, slipRule }: StoredIn<'editionSources'>): string {
  return [...digests, slipRule].join();
}

/** Whether what is sealed to the one is opened by the other: a key that opens nothing would stand in the way of the right one. */
async function isPair(
  pair: { readonly publicKey: string; readonly privateKey: Bytes },
  suite: SealingSuite,
): Promise<boolean> {
  const { privateKey } = pair;
  const publicKey = fromBase64url(pair.publicKey);
  if (publicKey === null) return false;
  const info = new Uint8Array();
  try {
    const sealed = await suite.seal({ publicKey, info, plaintext: new Uint8Array(1) });
    return sealed.ok && (await suite.open({ privateKey, info, sealed: sealed.value })).ok;
  } catch {
    // This browser cannot seal, so it cannot tell; another one may need the key.
    return true;
  }
}
