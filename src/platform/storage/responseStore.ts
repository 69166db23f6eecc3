import { toBase64url } from '../../shared/base64url.ts';
import type { Bytes, Digest } from '../../shared/ports.ts';
import { err, ok } from '../../shared/Result.ts';
import { restoreBytes, storedField } from './restoreRecords.ts';
import type { SrtDatabase } from './SrtDatabase.ts';
import type { Storage } from './Storage.ts';
import { write } from './write.ts';

export function responseStore(database: SrtDatabase, digest: Digest): Storage['responses'] {
  const { rounds, drafts, sealedResponses } = database;
  return {
    async handIn(id, response, sealed) {
      const sealedDigest = toBase64url(await digest(sealed));
      return write(database, [rounds, drafts, sealedResponses], async () => {
        // Its edition has been made: a response kept now would look handed in and never count.
        if (storedField(await rounds.get(id), 'status') === 'closed') return err('round-closed');
        if (storedField(await drafts.get(id), 'responseId') !== response) return err('draft-gone');
        await sealedResponses.put({ roundId: id, digest: sealedDigest, bytes: sealed });
        await drafts.delete(id);
        return ok(undefined);
      });
    },

    async takeIn(id, sealed) {
      const arrived = new Map<string, Bytes>();
      for (const bytes of sealed) arrived.set(toBase64url(await digest(bytes)), bytes);
      return write(database, [rounds, sealedResponses], async () => {
        if (storedField(await rounds.get(id), 'status') !== 'open') return err('round-not-open');
        const here = await sealedResponses
          .where('[roundId+digest]')
          .anyOf([...arrived.keys()].map((key) => [id, key]))
          .primaryKeys();
        const known = new Set(here.map(([, key]) => key));
        const added = [...arrived].filter(([key]) => !known.has(key));
        await sealedResponses.bulkAdd(added.map(([key, bytes]) => ({ roundId: id, digest: key, bytes })));
        return ok({ added: added.length, known: sealed.length - added.length });
      });
    },

    async count(id) {
      return sealedResponses.where('roundId').equals(id).count();
    },

    async sealed(id) {
      const stored = await sealedResponses.where('roundId').equals(id).toArray();
      // A damaged record comes out as no bytes at all: opening it refuses it by name, instead of it being left out.
      return stored.map((record) => restoreBytes(storedField(record, 'bytes')) ?? new Uint8Array());
    },
  };
}
