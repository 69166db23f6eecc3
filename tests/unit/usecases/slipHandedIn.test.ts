import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import { writeInvitation } from '#exchange/invitationText.ts';
import { openMessage } from '#exchange/sealedResponse.ts';
import type { Slip } from '#exchange/Slip.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { ok } from '#shared/Result.ts';
import { allAnswered, deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { sealToSend, withdraw } from '#usecases/handingIn/sealToSend.ts';
import { acceptInvitation } from '#usecases/takingPart/acceptInvitation.ts';

/** The phone of a member of the facilitator's network, on which slips are opened one after the other. */
async function memberOf(facilitator: DeviceWithRound) {
  const { round, network, instrument } = facilitator;
  const { storage } = await storageForTests();
  const services = {
    storage,
    sealing: hpkeSealingSuite,
    digest: webDigest,
    randomBytes: webRandomBytes,
    fetchInstrument: () => Promise.resolve(ok(instrument)),
  };

  async function participation() {
    const stored = await storage.participations.get(round.id);
    if (!stored.ok) throw new Error(stored.error);
    return stored.value;
  }

  return {
    participation,
    open: (slip: Slip | null) =>
      acceptInvitation(services, writeInvitation(invitationTo(round, network, slip))),
    async handIn(point: number) {
      const { responseId } = await participation();
      await storage.drafts.start({ ...aDraft(round), responseId, answers: allAnswered(point) });
      expect(await sealToSend(services, { participation: await participation(), instrument })).toEqual(
        ok(undefined),
      );
      return sent();
    },
    async withdraw() {
      expect(await withdraw(services, { participation: await participation(), instrument })).toEqual(
        ok(undefined),
      );
      return sent();
    },
  };

  async function sent() {
    const { sealed } = await participation();
    const key = await facilitator.storage.rounds.keptKey(round.id);
    if (sealed === null || !key.ok) throw new Error('nothing was sent');
    const opened = await openMessage({
      bytes: sealed,
      privateKey: key.value,
      instrument,
      instrumentHash: round.instrument.hash,
      roundId: round.id,
      suite: hpkeSealingSuite,
    });
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  }
}

describe('a member who drew a slip', () => {
  test('hands in, revises and withdraws with that slip', async () => {
    const facilitator = await deviceWithOpenRound({ slips: 2 });
    const [slip = null] = facilitator.slips;
    const member = await memberOf(facilitator);
    expect((await member.open(slip)).ok).toBe(true);
    expect(await member.handIn(2)).toMatchObject({ kind: 'response', slip, response: { revision: 0 } });
    expect(await member.handIn(3)).toMatchObject({ kind: 'response', slip, response: { revision: 1 } });
    expect(await member.withdraw()).toMatchObject({ kind: 'withdrawal', slip, revision: 2 });
  });

  test('goes on with the first slip where another one is opened on the same device', async () => {
    const facilitator = await deviceWithOpenRound({ slips: 2 });
    const [first = null, second = null] = facilitator.slips;
    const member = await memberOf(facilitator);
    await member.open(first);
    const begun = await member.participation();
    expect(await member.open(second)).toEqual(ok(facilitator.round.id));
    expect(await member.participation()).toEqual(begun);
    expect(await member.handIn(2)).toMatchObject({ slip: first });
  });
});

test('a member who was invited by the link hands in without a slip', async () => {
  const member = await memberOf(await deviceWithOpenRound());
  await member.open(null);
  expect(await member.handIn(2)).toMatchObject({ kind: 'response', slip: null });
});
