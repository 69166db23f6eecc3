import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { openMessage } from '#exchange/sealedResponse.ts';
import type { SealingSuite } from '#exchange/SealingSuite.ts';
import { hpkeSealingSuite as sealing } from '#platform/crypto/hpkeSealingSuite.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Draft } from '#response/Draft.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { err, ok } from '#shared/Result.ts';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft, anEdition, TODAY } from '#tests/support/storageExamples.ts';
import { handIn } from '#usecases/handingIn/handIn.ts';

interface MemberReady {
  readonly device: DeviceWithRound;
  readonly draft: Draft;
}

async function memberReady(changes: Partial<Draft> = {}, given?: DeviceWithRound): Promise<MemberReady> {
  const device = given ?? (await deviceWithOpenRound());
  const draft: Draft = {
    ...aDraft(device.round),
    role: 'teacher',
    answers: { d1: 4, b1: 'na' },
    step: { at: 'check' },
    ...changes,
  };
  await device.storage.drafts.start(draft);
  return { device, draft };
}

function handInOf(
  { device, draft }: MemberReady,
  instead: { storage?: DeviceStorage; sealing?: SealingSuite } = {},
) {
  const { storage, round, instrument } = device;
  return handIn({ storage, sealing, ...instead }, { response: draft.responseId, round, instrument });
}

async function onlyResponse(member: MemberReady) {
  const { response } = await onlyMessage(member);
  return ok(response);
}

async function onlyMessage({ device }: MemberReady) {
  const { storage, round, instrument } = device;
  const [bytes, ...others] = await storage.responses.sealed(round.id);
  expect(others).toEqual([]);
  const key = await storage.rounds.keptKey(round.id);
  if (!key.ok || bytes === undefined) throw new Error('There is nothing to open.');
  const opened = await openMessage({
    bytes,
    privateKey: key.value,
    instrument,
    instrumentHash: round.instrument.hash,
    roundId: round.id,
    suite: sealing,
  });
  if (!opened.ok || opened.value.kind !== 'response') throw new Error('What was handed in is no response.');
  return opened.value;
}

async function expectNothingHandedIn({ device, draft }: MemberReady) {
  expect(await device.storage.responses.count(device.round.id)).toBe(0);
  expect(await device.storage.drafts.get(device.round.id)).toEqual(ok(draft));
}

describe('handing in', () => {
  test('leaves the sealed response only, which the key of the round opens', async () => {
    const member = await memberReady();
    expect(await handInOf(member)).toEqual(ok(undefined));
    const { responseId, role, answers } = member.draft;
    expect(await onlyResponse(member)).toEqual(ok({ responseId, revision: 0, role, answers }));
    expect(await member.device.storage.drafts.get(member.device.round.id)).toEqual(err('missing'));
  });

  test('in a round with slips seals it on the one that was given, and erases that with the draft', async () => {
    const device = await deviceWithOpenRound({ slips: 2 });
    const member = await memberReady({ slip: device.slips[1]! }, device);
    expect(await handInOf(member)).toEqual(ok(undefined));
    expect((await onlyMessage(member)).slip).toBe(device.slips[1]);
    expect(await device.database.drafts.count()).toBe(0);
  });

  test('in a round without slips seals it on none', async () => {
    const member = await memberReady();
    await handInOf(member);
    expect((await onlyMessage(member)).slip).toBeNull();
  });

  test('counts the last tap, even one that is still being written', async () => {
    const member = await memberReady();
    const { storage, round } = member.device;
    const tap = storage.drafts.change(round.id, member.draft.responseId, {
      change: 'answer',
      item: 'u2',
      answer: 1,
    });
    await Promise.all([tap, handInOf(member)]);
    expect(await onlyResponse(member)).toMatchObject({ value: { answers: { d1: 4, b1: 'na', u2: 1 } } });
  });

  test('twice at once hands in once', async () => {
    const member = await memberReady();
    const outcomes = await Promise.all([handInOf(member), handInOf(member)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(err('draft-gone'));
    expect((await onlyResponse(member)).ok).toBe(true);
  });
});

describe('is refused, and the draft stays as it is,', () => {
  test('when the draft on the device is by now somebody else’s', async () => {
    const member = await memberReady();
    const mine = { ...member.draft, responseId: newId<'response'>(webRandomBytes) };
    expect(await handInOf({ ...member, draft: mine })).toEqual(err('draft-gone'));
    await expectNothingHandedIn(member);
  });

  test.each<[string, Partial<Draft>]>([
    ['an answer is no point of the scale', { answers: { d1: 9 } }],
    ['an item is not in the instrument', { answers: { elsewhere: 1 } }],
    ['the role is not in the instrument', { role: 'headmaster' }],
    ['the answers were given to another instrument', { instrumentHash: toBase64url(webRandomBytes(32)) }],
  ])('when %s', async (_, changes) => {
    const member = await memberReady(changes);
    expect(await handInOf(member)).toEqual(err('not-sealed'));
    await expectNothingHandedIn(member);
  });

  test.each<[string, string | null]>([
    ['no slip was given', null],
    ['the slip is not of this round', 'AAAAAAAAAAA'],
  ])('in a round with slips when %s', async (_, slip) => {
    const member = await memberReady({ slip }, await deviceWithOpenRound({ slips: 2 }));
    expect(await handInOf(member)).toEqual(err('not-sealed'));
    await expectNothingHandedIn(member);
  });

  test('when the slips of the round cannot be read', async () => {
    const device = await deviceWithOpenRound({ slips: 1 });
    const member = await memberReady({ slip: device.slips[0]! }, device);
    await device.database.roundSlips.clear();
    expect(await handInOf(member)).toEqual(err('not-sealed'));
    await expectNothingHandedIn(member);
  });

  test('when nothing can be sealed in this browser', async () => {
    const member = await memberReady();
    const seal = () => Promise.reject(new Error('no X25519'));
    expect(await handInOf(member, { sealing: { ...sealing, seal } })).toEqual(err('not-sealed'));
    await expectNothingHandedIn(member);
  });

  test('when the key of the round is none', async () => {
    const member = await memberReady();
    const round = { ...member.device.round, publicKey: toBase64url(new Uint8Array(32)) };
    expect(await handInOf({ ...member, device: { ...member.device, round } })).toEqual(err('not-sealed'));
    await expectNothingHandedIn(member);
  });

  test('when the device is full', async () => {
    const member = await memberReady();
    const { storage } = member.device;
    const full: DeviceStorage = {
      ...storage,
      responses: { ...storage.responses, handIn: () => Promise.resolve(err('storage-full')) },
    };
    expect(await handInOf(member, { storage: full })).toEqual(err('storage-full'));
    await expectNothingHandedIn(member);
  });
});

test('is refused once the round has closed, which took the draft along', async () => {
  const member = await memberReady();
  const { storage, round } = member.device;
  await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
  expect(await handInOf(member)).toEqual(err('draft-gone'));
  expect(await storage.responses.count(round.id)).toBe(0);
});
