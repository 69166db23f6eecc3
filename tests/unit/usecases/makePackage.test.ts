import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import { toBase64url } from '#shared/base64url.ts';
import { err } from '#shared/Result.ts';
import {
  answerFor,
  aResearchOffice,
  type ClosedDevice,
  closedForResearch,
  publishNext,
  saying,
} from '#tests/support/closedForResearch.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { TODAY } from '#tests/support/storageExamples.ts';
import { makePackage, type PackageOrder } from '#usecases/research/makePackage.ts';

const office = await aResearchOffice();

interface Circumstances extends Partial<PackageOrder> {
  readonly today?: string;
}

function packageOf(
  { storage, round, network }: ClosedDevice,
  { today = TODAY, ...order }: Circumstances = {},
) {
  const ports = { sealing: hpkeSealingSuite, randomBytes: webRandomBytes, clock: fixedClock(today) };
  const usual = { round, network, office: office.publicKey, attention: null };
  return makePackage({ storage, ...ports }, { ...usual, ...order });
}

async function openedPackageOf(device: ClosedDevice, circumstances: Circumstances = {}) {
  const made = await packageOf(device, circumstances);
  if (!made.ok) throw new Error(made.error);
  return office.opens(made.value);
}

/** The point each row gives, smallest first; a row in which they differ is none of ours. */
function pointsOf(rows: readonly { readonly answers: readonly unknown[] }[]) {
  return rows
    .map(({ answers }) => {
      const points = new Set(answers);
      expect(points.size).toBe(1);
      return [...points][0];
    })
    .toSorted();
}

const SEVEN = [2, 3, 3, 2, 4, 3, 2].map((point) => ({ point }));

describe('a package of a closed round', () => {
  test('opens at the office, with every row of the edition and what it is about', async () => {
    const device = await closedForResearch(SEVEN);
    const { rows, ...about } = await openedPackageOf(device);
    const [edition] = (await device.storage.editions.ofRound(device.round.id)).records;
    expect(about).toEqual({
      roundId: device.round.id,
      edition: { number: 1, hash: edition?.hash },
      network: 'Lerarennetwerk Rekenen',
      schoolYear: '2026-2027',
      memberCount: 12,
      instrument: device.instrument,
      instrumentReference: device.round.instrument,
      attention: null,
      invented: false,
    });
    expect(pointsOf(rows)).toEqual([2, 2, 2, 3, 3, 3, 4]);
  });

  test('tells neither the office nor anybody who finds it a response’s id', async () => {
    const device = await closedForResearch(SEVEN);
    const { rows } = await openedPackageOf(device);
    expect(new Set(rows.flatMap(Object.keys))).toEqual(new Set(['role', 'answers']));
    const made = await packageOf(device);
    expect(made.ok && made.value).not.toContain('Rekenen');
  });

  test('is of the latest edition: what came in after it waits', async () => {
    const device = await closedForResearch(SEVEN);
    await answerFor(device.open, saying(4, { point: 1 }));
    expect(pointsOf((await openedPackageOf(device)).rows)).toEqual([2, 2, 2, 3, 3, 3, 4]);

    await publishNext(device);
    await answerFor(device.open, saying(1, { point: 4 }));
    const { edition, rows } = await openedPackageOf(device);
    expect(edition.number).toBe(2);
    expect(pointsOf(rows)).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
  });

  test('puts roles together that too few members share', async () => {
    const members = [
      ...saying(5, { point: 2, role: 'student' }),
      ...saying(3, { point: 3, role: 'teacher' }),
      ...saying(2, { point: 4 }),
    ];
    const { rows } = await openedPackageOf(await closedForResearch(members));
    expect(rows.filter(({ role }) => role === 'student')).toHaveLength(5);
    expect(rows.filter(({ role }) => role === COMBINED_ROLES)).toHaveLength(5);
  });

  test('shares what was chosen to attend to only when told to', async () => {
    const device = await closedForResearch(SEVEN);
    const attention = ['belonging', 'use'];
    expect((await openedPackageOf(device, { attention })).attention).toEqual(attention);
    expect((await openedPackageOf(device)).attention).toBeNull();
  });
});

describe('there is no package', () => {
  test('where members were not told beforehand, whatever the office', async () => {
    const device = await closedForResearch(SEVEN, { forResearch: false });
    expect(await packageOf(device)).toEqual(err('members-not-told'));
  });

  test('of an invented network', async () => {
    const device = await closedForResearch(SEVEN, { invented: true });
    expect(await packageOf(device)).toEqual(err('invented'));
  });

  test('of fewer responses than the round asks for a mean', async () => {
    expect(await packageOf(await closedForResearch(saying(4, { point: 2 })))).toEqual(
      err('too-few-responses'),
    );
    const limits = { mean: 8, spread: 8, counts: 10, difference: 3 };
    expect(await packageOf(await closedForResearch(SEVEN, { limits }))).toEqual(err('too-few-responses'));
  });

  test('once the answers are deleted', async () => {
    const device = await closedForResearch(SEVEN);
    await device.storage.rounds.forgetResponses(device.round.id);
    expect(await packageOf(device)).toEqual(err('no-key'));
  });

  test('after the day until which members were told that their answers are kept', async () => {
    const device = await closedForResearch(SEVEN);
    expect(await packageOf(device, { today: device.round.deleteAfter })).toMatchObject({ ok: true });
    expect(await packageOf(device, { today: '2027-12-02' })).toEqual(err('to-be-deleted'));
  });

  test('where nobody knows what the latest edition was made from', async () => {
    const device = await closedForResearch(SEVEN);
    await device.database.editionSources.clear();
    expect(await packageOf(device)).toEqual(err('source-unknown'));
  });

  test('where one response that counted does not open any more', async () => {
    const device = await closedForResearch(SEVEN);
    const [key] = await device.database.sealedResponses.toCollection().primaryKeys();
    await device.database.sealedResponses.update(key!, { bytes: new Uint8Array(100) });
    expect(await packageOf(device)).toEqual(err('source-unknown'));
  });

  test('of an earlier edition, where the latest cannot be read', async () => {
    const device = await closedForResearch(SEVEN);
    await answerFor(device.open, saying(4, { point: 1 }));
    await publishNext(device);
    await device.database.editions.update([device.round.id, 2], { responses: 12 });
    expect(await packageOf(device)).toEqual(err('no-edition'));
  });

  test('for a key that nothing can be sealed to', async () => {
    const device = await closedForResearch(SEVEN);
    expect(await packageOf(device, { office: toBase64url(new Uint8Array(32)) })).toEqual(err('unusable-key'));
  });
});
