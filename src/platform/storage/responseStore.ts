import { toBase64url } from '#shared/base64url.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { digestsOf, sealedBytes } from './editionSource.ts';
import { storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { write } from './write.ts';

export function responseStore(database: SrtDatabase, digest: Digest): DeviceStorage['responses'] {
  const { rounds, roundKeys, drafts, sealedResponses } = database;

  /** What is taken in after closing waits for a next edition, which can only be made with the key. */
  async function isCollecting(id: RoundId): Promise<boolean> {
    const status = storedField(await rounds.get(id), 'status');
    return status === 'open' || (status === 'closed' && (await roundKeys.get(id)) !== undefined);
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
      return write(database, [rounds, roundKeys, sealedResponses], async () => {
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
