import { storageContract } from '#tests/support/storageContract.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';

storageContract(async () => (await storageForTests()).storage);
