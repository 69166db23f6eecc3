import 'fake-indexeddb/auto';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceRecords } from '#platform/storage/deviceRecords.ts';
import type { TakenIn } from '#ports/TakenIn.ts';
import { closeRound } from '#round/lifeCycle.ts';
import type { Round } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import type { NetworkId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { backupOf } from '#tests/support/backupForTests.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { allAnswered, answerAndHandIn, deviceWithOpenRound } from '#tests/support/roundsOnDevice.ts';
import { bitFlipped } from '#tests/support/sealingExamples.ts';
import { aDraft, anEdition, aNetwork, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';
import { deviceOfTwo } from '#tests/support/twoKeepers.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';

const PASSPHRASE = 'correct paard batterij nietje';
const clock = fixedClock(TODAY);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('handing over', () => {
  test('a round closes on the other device and publishes the same edition, which says that it came from a backup', async () => {
    const device = await deviceWithOpenRound();
    for (const point of [1, 2, 3, 4, 3]) await answerAndHandIn(device, allAnswered(point));
    const file = await fileFrom(device, device.network.id);
    const other = await storageForTests();

    expect(await takeIn(other, file)).toMatchObject({
      added: { networks: 1, rounds: 1, keys: 1, responses: 5, editions: 0 },
      known: 0,
    });

    const editions = await Promise.all([publish(device), publish(other)]);
    expect(editions[0].responses).toBe(5);
    expect(editions[0]).not.toHaveProperty('restored');
    expect(editions[1]).toEqual({
      ...editions[0],
      restored: true,
      hash: expect.not.stringMatching(editions[0].hash) as string,
    });

    async function publish({ storage }: StorageForTests) {
      const services = { storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
      const closed = await closeAndPublish(services, device.round.id);
      if (!closed.ok) throw new Error(closed.error);
      return closed.value.edition;
    }
  });

  test('a round with two keepers takes its half of the key along, and closes there with the other', async () => {
    const device = await deviceOfTwo();
    for (const point of [1, 2, 3, 4, 3]) await answerAndHandIn(device, allAnswered(point));
    const other = await storageForTests();
    expect(await takeIn(other, await fileFrom(device, device.network.id))).toMatchObject({
      added: { rounds: 1, keys: 1, responses: 5 },
      damaged: { keys: 0 },
    });
    const services = { storage: other.storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
    expect(await closeAndPublish(services, device.round.id, device.share)).toMatchObject({
      value: { edition: { responses: 5 } },
    });
  });

  test('one network takes its own years along and nothing of another network, nor any draft', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(2));
    await device.storage.drafts.start(aDraft(device.round));
    const otherNetwork = aNetwork({ name: 'Blijft hier' });
    await device.storage.networks.save(otherNetwork);
    await device.storage.rounds.prepare(aPreparedRound(otherNetwork));
    const other = await storageForTests();

    await takeIn(other, await fileFrom(device, device.network.id));

    expect((await other.storage.networks.all()).records).toEqual([device.network]);
    expect((await other.storage.rounds.all()).records).toEqual([{ ...device.round, restored: true }]);
    expect(await other.storage.responses.count(device.round.id)).toBe(1);
    expect(await other.storage.drafts.get(device.round.id)).toEqual(err('missing'));
  });

  test('what both facilitators wrote about the same round is all there on both devices, and told', async () => {
    const device = await deviceWithOpenRound();
    const { id } = device.round;
    const empty = emptyDialogue(id);
    const mine = { ...empty, notes: { direction: ['Terugkomen op ons doel'] }, attention: ['direction'] };
    const theirs = { ...empty, notes: { direction: ['Wat is ons doel?'], use: ['Voorbeelden verzamelen'] } };
    const other = await storageForTests();
    await takeIn(other, await fileFrom(device));
    await device.storage.dialogues.save(mine, empty);
    await other.storage.dialogues.save(theirs, empty);

    const [fromDevice, fromOther] = [await fileFrom(device, device.network.id), await fileFrom(other)];
    expect(await takeIn(other, fromDevice)).toMatchObject({ added: { dialogues: 1 }, tooMuch: 0 });
    expect(await takeIn(device, fromOther)).toMatchObject({ added: { dialogues: 1 } });

    expect(await device.storage.dialogues.get(id)).toEqual(
      ok({
        ...empty,
        notes: {
          direction: ['Terugkomen op ons doel', 'Wat is ons doel?'],
          use: ['Voorbeelden verzamelen'],
        },
        attention: ['direction'],
      }),
    );
    expect(await stored(other)).toEqual(await stored(device));
  });

  test('what is written about a round that is not in the file, or is damaged, does not come in', async () => {
    const device = await deviceWithOpenRound();
    const dialogues = device.database.table('dialogues');
    await dialogues.put({ roundId: device.round.id, notes: 'x' });
    await dialogues.put(emptyDialogue(aPreparedRound(aNetwork()).id));
    const other = await storageForTests();
    expect(await takeIn(other, await fileFrom(device))).toMatchObject({
      added: { dialogues: 0 },
      damaged: { dialogues: 2 },
    });
  });

  test('what came in after closing waits there too, and so do the slips that were not drawn yet', async () => {
    const device = await deviceWithOpenRound({ slips: 6 });
    for (const point of [1, 2, 3]) await answerAndHandIn(device, allAnswered(point), device.slips[point]);
    const other = await storageForTests();
    await takeIn(other, await fileFrom(device));
    await answerAndHandIn({ ...device, ...other }, allAnswered(4), device.slips[4]);
    const { storage, round, slips } = device;
    const counted = await storage.responses.sealed(round.id);
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), counted);

    expect(await takeIn(other, await fileFrom(device, device.network.id))).toMatchObject({
      forwarded: 1,
      uncounted: 1,
    });

    expect(await other.storage.rounds.slips(round.id)).toEqual({ ok: true, value: slips });
    expect(await other.storage.responses.count(round.id)).toBe(4);
    expect(await other.storage.editions.sources(round.id)).toEqual(
      new Map([[1, { sealed: counted, slipRule: 'lots' }]]),
    );
    const sealed = await other.storage.responses.sealed(round.id);
    expect(await other.storage.editions.publish(await anEdition(round, 2), sealed)).toMatchObject({
      ok: true,
    });
    expect(await takeIn(device, await fileFrom(other))).toMatchObject({
      uncounted: 0,
      added: { responses: 1, editions: 1 },
    });
    expect(await stored(device)).toEqual(await stored(other));
  });

  test('the mark of a backup is of the device: it does not travel back to where the round opened', async () => {
    const device = await deviceWithOpenRound();
    const other = await storageForTests();
    await takeIn(other, await fileFrom(device));
    const services = { storage: other.storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
    await closeAndPublish(services, device.round.id);

    expect(await takeIn(device, await fileFrom(other))).toMatchObject({ forwarded: 1 });

    const { records } = await device.storage.rounds.all();
    expect(records).toMatchObject([{ status: 'closed' }]);
    expect(records[0]).not.toHaveProperty('restored');
  });

  test('two devices that each collected other responses come to the same, in either order', async () => {
    const first = await deviceWithOpenRound();
    await answerAndHandIn(first, allAnswered(2));
    const second = await storageForTests();
    await takeIn(second, await fileFrom(first));
    await answerAndHandIn({ ...first, ...second }, allAnswered(3));
    await answerAndHandIn(first, allAnswered(4));

    const [fromFirst, fromSecond] = [await fileFrom(first), await fileFrom(second)];
    expect(await takeIn(first, fromSecond)).toMatchObject({ added: { responses: 1 }, known: 3 });
    expect(await takeIn(second, fromFirst)).toMatchObject({ added: { responses: 1 }, known: 3 });

    expect(await stored(first)).toEqual(await stored(second));
    expect(await first.storage.responses.count(first.round.id)).toBe(3);
  });

  test('taken in twice changes nothing', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(2));
    const file = await fileFrom(device);
    const before = await stored(device);
    const again = await takeIn(device, file);
    expect(again.added).toEqual({
      networks: 0,
      rounds: 0,
      keys: 0,
      responses: 0,
      editions: 0,
      dialogues: 0,
      offices: 0,
      officeKeys: 0,
      packages: 0,
    });
    expect(again.known).toBe(3);
    expect(await stored(device)).toEqual(before);
  });

  test('a round that is closed by it here leaves no half-filled questionnaire behind', async () => {
    const device = await deviceWithOpenRound();
    const other = await storageForTests();
    await takeIn(other, await fileFrom(device));
    await other.storage.drafts.start(aDraft(device.round));
    const services = { storage: device.storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
    await closeAndPublish(services, device.round.id);

    expect(await takeIn(other, await fileFrom(device))).toMatchObject({
      forwarded: 1,
      added: { editions: 1 },
    });
    expect(await other.storage.rounds.get(device.round.id)).toMatchObject({ value: { status: 'closed' } });
    const { records: published } = await device.storage.editions.ofRound(device.round.id);
    expect(published).toHaveLength(1);
    expect((await other.storage.editions.ofRound(device.round.id)).records).toEqual(published);
    expect(await other.storage.drafts.get(device.round.id)).toEqual(err('missing'));
  });
});

describe('a file with something damaged in it', () => {
  test('brings the rest, and tells each kind that was left out', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(2));
    await answerAndHandIn(device, allAnswered(4));
    const { database, network, round } = device;
    await database.table('networks').put({ id: 'x', name: '<b>7</b>' });
    await database.table('rounds').put({ ...round, id: 'y' });
    await database.table('rounds').put(aPreparedRound(aNetwork()));
    await database
      .table<{ bytes: Bytes }>('sealedResponses')
      .limit(1)
      .modify((record) => {
        record.bytes = bitFlipped(record.bytes, 480);
      });
    await database.table('instruments').update(round.instrument.hash, { 'instrument.title.nl': 'Anders' });
    await database.table('roundKeys').put({ roundId: round.id, privateKey: new Uint8Array(32).fill(9) });

    const other = await storageForTests();
    expect(await takeIn(other, await fileFrom(device))).toMatchObject({
      added: { networks: 1, rounds: 1, keys: 0, responses: 1 },
      damaged: { networks: 1, rounds: 2, keys: 1, instruments: 1, responses: 1, editions: 0 },
    });
    expect((await other.storage.networks.all()).records).toEqual([network]);
    expect(await other.storage.rounds.keptKey(round.id)).toEqual(err('missing'));
  });

  test('an edition that was altered does not come in, nor does one of a round that is open', async () => {
    const device = await deviceWithOpenRound();
    const open = await fileFrom(device);
    const services = { storage: device.storage, clock, digest: webDigest, sealing: hpkeSealingSuite };
    await closeAndPublish(services, device.round.id);
    await device.database.table('editions').update([device.round.id, 1], { memberCount: 99 });
    const other = await storageForTests();
    await takeIn(other, open);
    expect(await takeIn(other, await fileFrom(device))).toMatchObject({
      damaged: { editions: 1 },
      added: { editions: 0 },
    });
    expect(await other.storage.rounds.get(device.round.id)).toMatchObject({ value: { status: 'open' } });

    await device.database.table('rounds').put(device.round);
    expect(await takeIn(await storageForTests(), await fileFrom(device))).toMatchObject({
      damaged: { editions: 1 },
    });
  });

  test('slips and sources that are none, or of nothing in the file, do not come in', async () => {
    const device = await deviceWithOpenRound({ slips: 3 });
    const { database, storage, round } = device;
    await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
    const digests = [toBase64url(webRandomBytes(32))];
    await database.table('roundSlips').update(round.id, { slips: ['AAAAAAAAAAA', 'mine'] });
    await database.table('roundSlips').put({ roundId: aPreparedRound(aNetwork()).id, slips: device.slips });
    await database.table('editionSources').update([round.id, 1], { digests: ['x'] });
    await database.table('editionSources').put({ roundId: round.id, number: 2, digests });

    const other = await storageForTests();
    expect(await takeIn(other, await fileFrom(device))).toMatchObject({
      added: { rounds: 1, editions: 1 },
      damaged: { rounds: 0, editions: 0, slips: 2, sources: 2 },
    });
    expect(await other.storage.rounds.slips(round.id)).toEqual(err('missing'));
    expect(await other.storage.editions.sources(round.id)).toEqual(new Map());
  });

  test('mends what is damaged here', async () => {
    const device = await deviceWithOpenRound();
    await answerAndHandIn(device, allAnswered(2));
    const file = await fileFrom(device);
    const whole = await stored(device);
    const { database, network, round } = device;
    await database.table('networks').update(network.id, { name: 7 });
    await database.table('rounds').update(round.id, { limits: null });
    await database.table('roundKeys').update(round.id, { lockedKey: 'secret' });
    await database.table('instruments').update(round.instrument.hash, { 'instrument.title.nl': 'Anders' });
    await database.table('sealedResponses').toCollection().modify({ bytes: null });
    await takeIn(device, file);
    expect(await stored(device)).toEqual(whole);
  });
});

describe('a file that does not open, or a device without room', () => {
  test('changes nothing', async () => {
    const device = await deviceWithOpenRound();
    const other = await deviceWithOpenRound();
    const before = await stored(other);
    const file = await fileFrom(device);
    const text = await file.text();
    const backup = backupOf(other);
    expect(await backup.takeIn(file, 'a passphrase of another file')).toEqual(
      err('wrong-passphrase-or-altered'),
    );
    expect(await backup.takeIn(new Blob([text.slice(0, -40)]), PASSPHRASE)).toEqual(err('truncated'));
    expect(await backup.takeIn(new Blob([text.replace('"version":2', '"version":3')]), PASSPHRASE)).toEqual(
      err('unknown-version'),
    );
    expect(await backup.takeIn(new Blob(['{"srt":"sealed-responses"}']), PASSPHRASE)).toEqual(
      err('not-ours'),
    );

    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
      this: IDBObjectStore,
      record: unknown,
    ) {
      if (this.name === 'sealedResponses' || this.name === 'instruments')
        throw new DOMException('no room', 'QuotaExceededError');
      return this.add(record);
    });
    expect(await backup.takeIn(file, PASSPHRASE)).toEqual(err('storage-full'));
    vi.restoreAllMocks();
    expect(await stored(other)).toEqual(before);
  });
});

async function fileFrom(device: StorageForTests, network: NetworkId | null = null): Promise<Blob> {
  const made = await backupOf(device).make(PASSPHRASE, network);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

async function takeIn(device: StorageForTests, file: Blob): Promise<TakenIn> {
  const taken = await backupOf(device).takeIn(file, PASSPHRASE);
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
}

/** All that a device keeps, with its keys in the open: each device locks them in its own way. */
/** All that is the same on every device: not whether a round came there from a backup. */
async function stored({ database }: StorageForTests) {
  const read = await deviceRecords(database.name).read();
  if (!read.ok) throw new Error(read.error);
  const { deviceKey: _ofThisDevice, rounds, ...tables } = read.value.tables;
  const roundsAnywhere = rounds?.map((round) => ({ ...(round as Round), restored: null }));
  return { ...tables, rounds: roundsAnywhere };
}
