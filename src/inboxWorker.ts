import { hpkeSealingSuite } from './platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from './platform/crypto/webDigest.ts';
import { deviceFiles } from './platform/deviceFiles.ts';
import { nextTask } from './platform/nextTask.ts';
import { openStorage } from './platform/storage/openStorage.ts';
import { answerCalls } from './platform/worker/answerCalls.ts';
import type { InboxJobs } from './platform/worker/InboxJobs.ts';
import { makeInbox } from './usecases/collecting/makeInbox.ts';

/** The composition root of the inbox's worker: the same database and the same sealing, in a thread of its own. */
const inbox = inboxOnStorage();

answerCalls<InboxJobs>(self, {
  takeIn: async ({ roundId, arrival }, watch) => (await inbox).takeIn(roundId, arrival, watch),
  count: async ({ roundId, secondKey }) => (await inbox).count(roundId, secondKey),
});

async function inboxOnStorage() {
  // The name of the worker is that of the database, where it is not the app's own.
  const storage = await openStorage({
    digest: webDigest,
    ...(self.name !== '' && { databaseName: self.name }),
  });
  if (!storage.ok) throw new Error(storage.error);
  return makeInbox({ storage: storage.value, sealing: hpkeSealingSuite, files: deviceFiles, nextTask });
}
