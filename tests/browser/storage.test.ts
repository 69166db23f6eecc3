import { storageContract } from '../support/storageContract.ts';
import { storageForTests } from '../support/storageForTests.ts';

storageContract(async () => (await storageForTests()).storage);
