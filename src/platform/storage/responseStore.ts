import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { restoreBytes, storedField } from '#stored/restoreRecords.ts';
import { roundKeyStore } from './roundKeyStore.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import { write } from './write.ts';

export function responseStore(database: SrtDatabase, digest: Digest): DeviceStorage['responses'] {
  const { rounds, drafts, sealedResponses } = database;
  const keys = roundKeyStore(database);

  /** What is taken in after closing waits for a next edition, which can only be made with the key. */
  async function isCollecting(id: RoundId): Promise<boolean> {
    const status = storedField(await rounds.get(id), 'status');
    return status === 'open' || (status === 'closed' && (await keys.has(id)));
  }

  return {
    async handIn(id, response, sealed) {
      const sealedDigest = toBase64url(await digest(sealed));
      return write(database, [rounds, drafts, sealedResponses], async () => {
        // Its edition has been made: a response kept now would look handed in and not be in it.
        if (storedField(await rounds.get(id), 'status') === 'closed') return err('round-closed');
        if (storedField(await drafts.get(id), 'responseId') !== response) return err('draft-gone');
        await sealedResponses.put({ roundId: id, digest: sealedDigest, bytes: sealed });
        await drafts.delete(id);
        return ok(undefined);
      });
    },

    async takeIn(id, sealed) {
      const digests = await digestsOf(sealed, digest);
      const arrived = new Map<string, Bytes>(sealed.map((bytes, index) => [digests[index] ?? '', bytes]));
      return write(database, [rounds, keys.table, sealedResponses], async () => {
        if (!(await isCollecting(id))) return err('not-collecting');
        const records = [...arrived].map(([key, bytes]) => ({ roundId: id, digest: key, bytes }));
        const here = await sealedResponses.bulkGet(records.map(({ digest: key }) => [id, key]));
        const added = records.filter((_record, index) => here[index] === undefined);
        await sealedResponses.bulkAdd(added);
        return ok({ added: added.length, known: sealed.length - added.length });
      });
    },

    async count(id) {
      return sealedResponses.where('roundId').equals(id).count();
    },

    async sealed(id) {
      return (await sealedResponses.where('roundId').equals(id).toArray()).map(sealedBytes);
    },
  };
}

/** All sealed responses of a round as they were read, to be compared with what is stored by then. */
export interface ReadSealed {
  /** The bytes of each as text, in order. */
  readonly texts: readonly string[];
  readonly digests: readonly string[];
}

/** Before a transaction, which cannot wait for a digest. */
export async function readSealed(sealed: readonly Bytes[], digest: Digest): Promise<ReadSealed> {
  return { texts: textsOf(sealed), digests: await digestsOf(sealed, digest) };
}

/**
 * The digests of what an edition was made from, in order; `null` when other responses are stored than were read. A
 * damaged record counted for nothing, and is not among them: mended by a backup, it comes after the edition.
 */
export async function editionSource(
  { sealedResponses }: SrtDatabase,
  id: RoundId,
  read: ReadSealed,
): Promise<readonly string[] | null> {
  const stored = await sealedResponses.where('roundId').equals(id).toArray();
  const texts = textsOf(stored.map(sealedBytes));
  if (texts.length !== read.texts.length || texts.some((text, index) => text !== read.texts[index]))
    return null;
  const keys = new Set(stored.map((record) => storedField(record, 'digest')));
  return [...new Set(read.digests)].filter((key) => keys.has(key)).sort();
}

/** The sealed responses of a round, by what each is stored under. */
export async function sealedByDigest(
  { sealedResponses }: SrtDatabase,
  id: RoundId,
): Promise<ReadonlyMap<unknown, Bytes>> {
  const stored = await sealedResponses.where('roundId').equals(id).toArray();
  return new Map(stored.map((record) => [storedField(record, 'digest'), sealedBytes(record)]));
}

/** Under which each is stored. */
function digestsOf(sealed: readonly Bytes[], digest: Digest): Promise<string[]> {
  return Promise.all(sealed.map(async (bytes) => toBase64url(await digest(bytes))));
}

/** A damaged record comes out as no bytes at all: opening it refuses it by name, instead of it being left out. */
function sealedBytes(stored: unknown): Bytes {
  return restoreBytes(storedField(stored, 'bytes')) ?? new Uint8Array();
}

function textsOf(sealed: readonly Bytes[]): readonly string[] {
  return sealed.map((bytes) => bytes.join()).sort();
}
