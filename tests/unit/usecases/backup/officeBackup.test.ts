import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { err, ok } from '#shared/Result.ts';
import { backupOf, backupPorts } from '#tests/support/backupForTests.ts';
import { aNetwork } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';
import { makeBackup } from '#usecases/backup/makeBackup.ts';

const PASSPHRASE = 'correct paard batterij nietje';
const known = { name: 'Bureau Noord', publicKey: toBase64url(webRandomBytes(32)) };
const taken = { roundId: newId<'round'>(webRandomBytes), text: 'sealed' };

test('a research office goes on on another device: its key, its packages and the offices it knows', async () => {
  const { device, own } = await officeDevice();
  const file = await fileOf(device);
  const other = await storageForTests();

  expect(await takeIn(other, file)).toMatchObject({
    added: { offices: 1, officeKeys: 1, packages: 1 },
    known: 0,
    otherOffice: 0,
  });
  expect(await other.storage.office.get()).toEqual(ok(own));
  expect(await other.storage.packages.all()).toEqual({ records: [taken], damaged: 0 });
  expect(await other.storage.offices.all()).toEqual({ records: [known], damaged: 0 });

  expect(await takeIn(other, file)).toMatchObject({
    added: { offices: 0, officeKeys: 0, packages: 0 },
    known: 3,
  });
});

test('what is here of the same round stays', async () => {
  const { device } = await officeDevice();
  const file = await fileOf(device);
  const newer = { ...taken, text: 'sealed later' };
  await device.storage.packages.save(newer);
  expect(await takeIn(device, file)).toMatchObject({ different: 1, added: { packages: 0 } });
  expect(await device.storage.packages.all()).toEqual({ records: [newer], damaged: 0 });
});

test('of another research office neither key nor packages come in', async () => {
  const { device } = await officeDevice();
  const here = await officeDevice();
  await here.device.storage.packages.remove(taken.roundId);
  expect(await takeIn(here.device, await fileOf(device))).toMatchObject({
    otherOffice: 1,
    added: { officeKeys: 0, packages: 0 },
  });
  expect(await here.device.storage.office.get()).toEqual(ok(here.own));
  expect(await here.device.storage.packages.all()).toEqual({ records: [], damaged: 0 });
});

test('a key whose halves do not belong together does not come in', async () => {
  const { device, own } = await officeDevice();
  await device.database.table('officeKey').put({ ...own, id: 'own', privateKey: webRandomBytes(32) });
  const other = await storageForTests();
  expect(await takeIn(other, await fileOf(device))).toMatchObject({
    added: { officeKeys: 0 },
    damaged: { officeKeys: 1 },
  });
  expect(await other.storage.office.get()).toEqual(err('missing'));
});

test('the file of one network takes nothing of a research office along', async () => {
  const { device } = await officeDevice();
  const network = aNetwork();
  await device.storage.networks.save(network);
  const made = await makeBackup(backupPorts(device), PASSPHRASE, network.id);
  if (!made.ok) throw new Error(made.error);
  const other = await storageForTests();
  expect(await takeIn(other, made.value.file)).toMatchObject({
    added: { networks: 1, offices: 0, officeKeys: 0, packages: 0 },
  });
});

async function officeDevice() {
  const device = await storageForTests();
  const { publicKey, privateKey } = await hpkeSealingSuite.generateKeyPair();
  const own = { name: 'Bureau West', publicKey: toBase64url(publicKey), privateKey };
  await device.storage.office.save(own);
  await device.storage.packages.save(taken);
  await device.storage.offices.save(known);
  return { device, own };
}

async function fileOf(device: StorageForTests): Promise<Blob> {
  const made = await makeBackup(backupPorts(device), PASSPHRASE, null);
  if (!made.ok) throw new Error(made.error);
  return made.value.file;
}

async function takeIn(device: StorageForTests, file: Blob): Promise<TakenIn> {
  const outcome = await backupOf(device).takeIn(file, PASSPHRASE);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}
