import 'fake-indexeddb/auto';

import { storageContract } from '#tests/support/storageContract.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

// The component tests stand on fake-indexeddb: it has to keep the same contract as a browser.
storageContract(async () => (await storageForTests()).storage);
