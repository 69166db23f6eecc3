import { editionStands } from '#aggregation/editionStands.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Round } from '#round/Round.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import type { StoredRoundKey } from '#ports/storedRecords.ts';
import type { BackupCounts, BackupRecords } from '#ports/BackupRecords.ts';
import { editionKey } from './mergeSources.ts';
import type { RestoredBackup } from './restoreBackup.ts';

interface Proof {
  readonly digest: Digest;
  readonly sealing: SealingSuite;
}

/**
 * Leaves out, and counts as damaged, what is not what it says: a round without its network, a key that does not fit
 * its round or its office, an instrument, a sealed response or an edition that does not fit its hash, and whatever stands in the
 * file without the round or the edition it belongs to.
 */
export async function proveBackup(
  { records, damaged }: RestoredBackup,
  { digest, sealing }: Proof,
): Promise<RestoredBackup> {
  const { networks } = records;
  const networkIds = new Set(networks.map(({ id }) => id));
  const rounds = records.rounds.filter(({ networkId }) => networkIds.has(networkId));
  const roundOf = new Map<RoundId, Round>(rounds.map((round) => [round.id, round]));

  const roundKeys = await proven(records.roundKeys, (key) =>
    fitsRound(key, roundOf.get(key.roundId), sealing),
  );
  const roundSlips = records.roundSlips.filter(({ roundId }) => wasOpened(roundOf.get(roundId)));
  const instruments = await proven(
    records.instruments,
    async ({ hash, instrument }) => hash === (await hashInstrument(instrument, digest)),
  );
  const sealedResponses = await proven(
    records.sealedResponses,
    async (sealed) =>
      wasOpened(roundOf.get(sealed.roundId)) && sealed.digest === (await textDigest(sealed.bytes)),
  );
  const editions = await proven(records.editions, async (edition) => {
    const round = roundOf.get(edition.roundId);
    // An edition beside a round that is not closed would keep it from ever being closed.
    const fits = round?.status === 'closed' && round.instrument.hash === edition.instrument.hash;
    return fits && (await editionStands(edition, digest));
  });

  const editionKeys = new Set(editions.map(editionKey));
  const editionSources = records.editionSources.filter((source) => editionKeys.has(editionKey(source)));

  const dialogues = records.dialogues.filter(({ roundId }) => roundOf.has(roundId));

  const officeKey = await proven(records.officeKey, (key) => isPair(key, sealing));

  const left: BackupRecords = {
    networks,
    rounds,
    roundKeys,
    roundSlips,
    instruments,
    sealedResponses,
    editions,
    editionSources,
    dialogues,
    offices: records.offices,
    officeKey,
    researchPackages: records.researchPackages,
  };
  return { records: left, damaged: withLeftOut(damaged, records, left) };

  async function textDigest(bytes: Bytes): Promise<string> {
    return toBase64url(await digest(bytes));
  }
}

async function proven<Entry>(
  entries: readonly Entry[],
  proof: (entry: Entry) => Promise<boolean>,
): Promise<readonly Entry[]> {
  const outcomes = await Promise.all(entries.map(proof));
  return entries.filter((_entry, index) => outcomes[index]);
}

/** A key that opens nothing would stand in the way of the right one. */
async function fitsRound(
  { privateKey }: StoredRoundKey,
  round: Round | undefined,
  suite: SealingSuite,
): Promise<boolean> {
  return wasOpened(round) && isPair({ publicKey: round.publicKey, privateKey }, suite);
}

/** Whether what is sealed to the one is opened by the other. */
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

function wasOpened(round: Round | undefined): round is Exclude<Round, { status: 'prepared' }> {
  return round !== undefined && round.status !== 'prepared';
}

function withLeftOut(damaged: BackupCounts, all: BackupRecords, left: BackupRecords): BackupCounts {
  return {
    networks: damaged.networks + all.networks.length - left.networks.length,
    rounds: damaged.rounds + all.rounds.length - left.rounds.length,
    roundKeys: damaged.roundKeys + all.roundKeys.length - left.roundKeys.length,
    roundSlips: damaged.roundSlips + all.roundSlips.length - left.roundSlips.length,
    instruments: damaged.instruments + all.instruments.length - left.instruments.length,
    sealedResponses: damaged.sealedResponses + all.sealedResponses.length - left.sealedResponses.length,
    editions: damaged.editions + all.editions.length - left.editions.length,
    editionSources: damaged.editionSources + all.editionSources.length - left.editionSources.length,
    dialogues: damaged.dialogues + all.dialogues.length - left.dialogues.length,
    offices: damaged.offices + all.offices.length - left.offices.length,
    officeKey: damaged.officeKey + all.officeKey.length - left.officeKey.length,
    researchPackages: damaged.researchPackages + all.researchPackages.length - left.researchPackages.length,
  };
}
