import { hpkeSealingSuite } from './platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from './platform/crypto/webDigest.ts';
import { webRandomBytes } from './platform/crypto/webRandomBytes.ts';
import { openStorage } from './platform/storage/openStorage.ts';
import { answerCalls } from './platform/worker/answerCalls.ts';
import type { ResearchJobs } from './platform/worker/ResearchJobs.ts';
import { packing } from './platform/zip/packing.ts';
import { makeOfficePool } from './usecases/research/makeOfficePool.ts';

/** The composition root of the research office's worker: the same database and the same sealing, in a thread of its own. */
const pool = poolOnStorage();

answerCalls<ResearchJobs>(self, {
  takeIn: async ({ arrived, replaceOlder }, { progress }) =>
    (await pool).takeIn(arrived, replaceOlder, progress),
  held: async () => (await pool).held(),
  figures: async ({ hash, language }) => (await pool).figures(hash, language),
  risk: async (hash) => (await pool).risk(hash),
  dataset: async (order, watch) => (await pool).dataset(order, watch),
});

async function poolOnStorage() {
  // The name of the worker is that of the database, where it is not the app's own.
  const storage = await openStorage({
    digest: webDigest,
    ...(self.name !== '' && { databaseName: self.name }),
  });
  if (!storage.ok) throw new Error(storage.error);
  return makeOfficePool({
    storage: storage.value,
    sealing: hpkeSealingSuite,
    digest: webDigest,
    randomBytes: webRandomBytes,
    packing,
  });
}
