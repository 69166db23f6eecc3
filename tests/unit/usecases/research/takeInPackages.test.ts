import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { idOfBytes } from '#shared/Id.ts';
import { err } from '#shared/Result.ts';
import { officeAtWork, type OfficeAtWork } from '#tests/support/officeAtWork.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { examplePackage } from '#tests/unit/research/package/packageExamples.ts';
import { readHeldPackages } from '#usecases/research/readHeldPackages.ts';
import { takeInPackages } from '#usecases/research/takeInPackages.ts';

const { edition } = examplePackage;

describe('what facilitators sent', () => {
  test('is held once a round, whatever the order and however often it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
        async (arrivals) => {
          const office = await officeAtWork();
          for (const rounds of arrivals) {
            const files = await Promise.all(rounds.map((round) => office.packageFile(round)));
            await takeIn(office, files);
          }
          const rounds = [...new Set(arrivals.flat())].sort();
          expect(await heldAt(office)).toEqual(rounds.map((round) => `Netwerk ${round}: editie 1`));
        },
      ),
      { seed: 5, numRuns: 15 },
    );
  });

  test('says what came of each, in the order in which they came', async () => {
    const office = await officeAtWork();
    const [file, other] = [await office.packageFile(1), await office.packageFile(2)];
    expect(await outcomes(office, [file, 'Beste collega', file, other.slice(0, -9), other])).toEqual([
      'new',
      'not-ours',
      'same',
      'truncated',
      'new',
    ]);
  });

  test('tells nothing of what does not open, and keeps nothing of it', async () => {
    const office = await officeAtWork();
    const stranger = await officeAtWork();
    const taken = await takeIn(office, [
      await stranger.packageFile(1),
      await office.packageFile(2, { rows: examplePackage.rows.slice(0, 4) }),
    ]);
    expect(taken).toEqual([
      { name: 'file 1', outcome: 'other-office', about: null, heldBefore: null },
      { name: 'file 2', outcome: 'too-few-rows', about: null, heldBefore: null },
    ]);
    expect((await office.storage.packages.all()).records).toEqual([]);
  });
});

describe('a newer edition of a round', () => {
  const second = { edition: { ...edition, number: 2 } };

  test('stays outside until somebody says that it replaces the older', async () => {
    const office = await officeAtWork();
    await takeIn(office, [await office.packageFile(1)]);
    const newer = await office.packageFile(1, second);
    expect(await outcomes(office, [newer])).toEqual(['newer']);
    expect(await heldAt(office)).toEqual(['Netwerk 1: editie 1']);
    expect(await takeIn(office, [newer], true)).toMatchObject([
      { outcome: 'newer', about: { edition: 2 }, heldBefore: { edition: 1 } },
    ]);
    expect(await heldAt(office)).toEqual(['Netwerk 1: editie 2']);
  });

  test('is not replaced by an older one, nor by another of the same, whatever was said', async () => {
    const office = await officeAtWork();
    await takeIn(office, [await office.packageFile(1, second)]);
    const older = await office.packageFile(1);
    const conflicting = await office.packageFile(1, { ...second, schoolYear: '2025-2026' });
    expect(await outcomes(office, [older, conflicting], true)).toEqual(['older-than-held', 'conflicting']);
    expect(await heldAt(office)).toEqual(['Netwerk 1: editie 2']);
  });
});

describe('what is held', () => {
  test('comes by network and year, with counts and without a row', async () => {
    const office = await officeAtWork();
    const packages: Partial<ResearchPackage>[] = [
      { network: 'Netwerk 10' },
      { network: 'Netwerk 9', schoolYear: '2026-2027' },
      { network: 'Netwerk 9', schoolYear: '2025-2026' },
    ];
    await takeIn(
      office,
      await Promise.all(packages.map((changes, index) => office.packageFile(index + 1, changes))),
    );
    const held = await heldOf(office);
    expect(held.packages.map(({ network, schoolYear }) => `${network} ${schoolYear}`)).toEqual([
      'Netwerk 9 2025-2026',
      'Netwerk 9 2026-2027',
      'Netwerk 10 2026-2027',
    ]);
    expect(held.packages.map(({ responses }) => responses)).toEqual([12, 12, 12]);
    expect(JSON.stringify(held)).not.toContain('"answers"');
  });

  test('that does not open any more is counted, stays, and gives way when it comes again', async () => {
    const office = await officeAtWork();
    const file = await office.packageFile(1);
    const roundId = idOfBytes<'round'>(new Uint8Array(16).fill(1));
    await office.storage.packages.save({ roundId, text: file.slice(0, -9) });
    // One that was stored in the place of another round.
    const elsewhere = idOfBytes<'round'>(new Uint8Array(16).fill(3));
    await office.storage.packages.save({ roundId: elsewhere, text: await office.packageFile(2) });
    expect(await heldOf(office)).toMatchObject({ packages: [], damaged: 2 });
    expect(await outcomes(office, [file])).toEqual(['new']);
    expect(await heldOf(office)).toMatchObject({ damaged: 1 });
    expect(await heldAt(office)).toEqual(['Netwerk 1: editie 1']);
  });

  test('stays closed on a device without the key', async () => {
    const { storage } = await storageForTests();
    const parts = { storage, sealing: hpkeSealingSuite, digest: webDigest };
    expect(await readHeldPackages(parts)).toEqual(err('no-key'));
    expect(await takeInPackages(parts, { arrived: [], replaceOlder: false, progress })).toEqual(
      err('no-key'),
    );
  });
});

test('where a write fails, that is said and what was there stays', async () => {
  const office = await officeAtWork();
  await takeIn(office, [await office.packageFile(1)]);
  const storage = {
    ...office.storage,
    packages: { ...office.storage.packages, save: () => Promise.resolve(err('storage-full' as const)) },
  };
  const arrived = [{ name: 'file', text: await office.packageFile(2) }];
  expect(
    await takeInPackages(partsOf({ ...office, storage }), { arrived, replaceOlder: false, progress }),
  ).toEqual(err('storage-full'));
  expect(await heldAt(office)).toEqual(['Netwerk 1: editie 1']);
});

function progress() {}

function partsOf({ storage }: Pick<OfficeAtWork, 'storage'>) {
  return { storage, sealing: hpkeSealingSuite, digest: webDigest };
}

async function takeIn(office: OfficeAtWork, files: readonly string[], replaceOlder = false) {
  const arrived = files.map((text, index) => ({ name: `file ${index + 1}`, text }));
  const taken = await takeInPackages(partsOf(office), { arrived, replaceOlder, progress });
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
}

async function outcomes(office: OfficeAtWork, files: readonly string[], replaceOlder = false) {
  return (await takeIn(office, files, replaceOlder)).map(({ outcome }) => outcome);
}

async function heldOf(office: OfficeAtWork) {
  const held = await readHeldPackages(partsOf(office));
  if (!held.ok) throw new Error(held.error);
  return held.value;
}

async function heldAt(office: OfficeAtWork) {
  const { packages } = await heldOf(office);
  return packages.map((held) => `${held.network}: editie ${held.edition.number}`);
}
