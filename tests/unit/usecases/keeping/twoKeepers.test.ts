import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import { writeInvitation } from '#exchange/invitationText.ts';
import { invitationTo } from '#exchange/Invitation.ts';
import { joinShares } from '#exchange/keyShares.ts';
import { openMessage } from '#exchange/sealedResponse.ts';
import { writeSealedText } from '#exchange/sealedText.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { newSlip, type Slip } from '#exchange/Slip.ts';
import { hpkeSealingSuite as sealing } from '#platform/crypto/hpkeSealingSuite.ts';
import { keyWords } from '#platform/crypto/keyWords.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { deviceFiles } from '#platform/deviceFiles.ts';
import { nextTask } from '#platform/nextTask.ts';
import type { ClosedRound } from '#round/Round.ts';
import { fromBase32, toBase32 } from '#shared/base32.ts';
import type { Bytes } from '#shared/ports.ts';
import { fixedClock } from '#tests/support/fixedPorts.ts';
import { aMember, responsesOf } from '#tests/support/handedInElsewhere.ts';
import { allAnswered, answerAndHandIn, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { TODAY } from '#tests/support/storageExamples.ts';
import { type DeviceOfTwo, deviceOfTwo } from '#tests/support/twoKeepers.ts';
import { closeAndPublish } from '#usecases/closing/closeAndPublish.ts';
import { publishAgain } from '#usecases/closing/publishAgain.ts';
import { readWaiting } from '#usecases/closing/readWaiting.ts';
import { makeInbox } from '#usecases/collecting/makeInbox.ts';
import { readSecondKey } from '#usecases/keeping/readSecondKey.ts';
import { withWholeKey } from '#usecases/keeping/withWholeKey.ts';

const POINTS = [2, 3, 3, 2, 4, 3, 2];

async function answeredDevice(): Promise<DeviceOfTwo> {
  const device = await deviceOfTwo();
  for (const point of POINTS) await answerAndHandIn(device, allAnswered(point));
  return device;
}

function servicesOf({ storage }: DeviceWithRound) {
  return { storage, clock: fixedClock(TODAY), digest: webDigest, sealing, keyWords };
}

function inboxOf({ storage }: DeviceWithRound) {
  return makeInbox({ storage, sealing, files: deviceFiles, nextTask });
}

async function closedOf({ storage, round }: DeviceWithRound): Promise<ClosedRound> {
  const read = await storage.rounds.get(round.id);
  if (!read.ok || read.value.status !== 'closed') throw new Error('not closed');
  return read.value;
}

describe('a round with two keepers', () => {
  test('keeps nothing on the facilitator’s device that opens an answer', async () => {
    const device = await answeredDevice();
    const kept = await device.storage.rounds.keptKey(device.round.id);
    if (!kept.ok) throw new Error(kept.error);
    const { instrument, round } = device;
    const asked = { instrument, instrumentHash: round.instrument.hash, roundId: round.id, suite: sealing };
    for (const bytes of await device.storage.responses.sealed(round.id)) {
      const withHalf = await openMessage({ ...asked, bytes, privateKey: kept.value });
      expect(withHalf).toEqual({ ok: false, error: 'tampered-or-wrong-key' });
      const privateKey = joinShares({ own: kept.value, second: device.share });
      expect(await openMessage({ ...asked, bytes, privateKey })).toMatchObject({ ok: true });
    }
  });

  test('does not close without the second key, and nothing has changed', async () => {
    const device = await answeredDevice();
    expect(await closeAndPublish(servicesOf(device), device.round.id)).toEqual({
      ok: false,
      error: 'needs-second-key',
    });
    expect(await closeAndPublish(servicesOf(device), device.round.id, new Uint8Array(32))).toEqual({
      ok: false,
      error: 'wrong-second-key',
    });
    expect(await device.storage.rounds.get(device.round.id)).toMatchObject({ value: { status: 'open' } });
    expect((await device.storage.editions.ofRound(device.round.id)).records).toEqual([]);
    expect(await device.storage.responses.count(device.round.id)).toBe(POINTS.length);
  });

  test('closes with it, and the edition says that it took two', async () => {
    const device = await answeredDevice();
    expect(await closeAndPublish(servicesOf(device), device.round.id, device.share)).toMatchObject({
      ok: true,
      value: { edition: { responses: POINTS.length, keepers: 2 } },
    });
  });

  test('asks for it again for a later edition', async () => {
    const device = await answeredDevice();
    await closeAndPublish(servicesOf(device), device.round.id, device.share);
    const late = await responsesOf(device, 3);
    await device.storage.responses.takeIn(device.round.id, late);
    const closed = await closedOf(device);
    expect(await readWaiting(servicesOf(device), closed)).toEqual({ ok: false, error: 'needs-second-key' });
    expect(await publishAgain(servicesOf(device), device.round.id)).toEqual({
      ok: false,
      error: 'needs-second-key',
    });
    expect(await readWaiting(servicesOf(device), closed, device.share)).toMatchObject({
      value: { differing: 3 },
    });
    expect(await publishAgain(servicesOf(device), device.round.id, device.share)).toMatchObject({
      value: { edition: { number: 2, responses: POINTS.length + 3, keepers: 2 } },
    });
  });

  test('takes in what looks as one of its messages, and counts messages until both keys are there', async () => {
    const device = await deviceOfTwo();
    const member = aMember(device);
    const foreign = aMember(await deviceOfTwo());
    const sealed = [await member.answers(0), await member.answers(1)];
    const texts = [...sealed, await foreign.answers(), sealed[0]!.slice(0, -1), longer(sealed[1]!)].map(
      (bytes) => writeSealedText(bytes),
    );
    const watch = { progress: () => {}, signal: new AbortController().signal };
    const taken = await inboxOf(device).takeIn(device.round.id, { texts, files: [] }, watch);
    expect(taken).toMatchObject({ ok: true, value: { added: 2 } });
    expect(taken.ok && taken.value.refused.map(({ reason }) => reason).sort()).toEqual([
      'does-not-fit',
      'truncated',
      'wrong-round',
    ]);
    expect(await inboxOf(device).count(device.round.id)).toMatchObject({ opened: false, responses: 2 });
    expect(await inboxOf(device).count(device.round.id, device.share)).toMatchObject({
      opened: true,
      responses: 1,
    });
  });

  test.each<[round: string, slips: number, made: (device: DeviceOfTwo) => Slip | undefined, refused: string]>(
    [
      ['slips, what was made without one', 3, () => undefined, 'no-slip'],
      ['no slips, what was made with one', 0, () => newSlip(webRandomBytes), 'unknown-slip'],
    ],
  )('with %s, is not taken in', async (_, slips, made, reason) => {
    const device = await deviceOfTwo({ slips });
    await answerAndHandIn(device, allAnswered(2), device.slips[1] ?? null);
    const [passedRound = new Uint8Array()] = await device.storage.responses.sealed(device.round.id);
    const slip = made(device);
    const [fits] = device.slips;
    const one = await aMember(device, slip === undefined ? {} : { slip }).answers();
    const other = await aMember(device, fits === undefined ? {} : { slip: fits }).answers();
    const texts = [passedRound, one, other].map((bytes) => writeSealedText(bytes));
    const watch = { progress: () => {}, signal: new AbortController().signal };
    expect(await inboxOf(device).takeIn(device.round.id, { texts, files: [] }, watch)).toMatchObject({
      ok: true,
      value: { added: 1, known: 1, refused: [{ reason, count: 1 }] },
    });
    expect(await inboxOf(device).count(device.round.id, device.share)).toMatchObject({ responses: 2 });
  });
});

describe('the whole key', () => {
  test('is overwritten after its work, also where that fails', async () => {
    const device = await deviceOfTwo();
    const kept = await device.storage.rounds.keptKey(device.round.id);
    if (!kept.ok) throw new Error(kept.error);
    const keys = { round: device.round, kept: kept.value, secondKey: device.share };
    let seen: Bytes = new Uint8Array();
    await withWholeKey(sealing, keys, (privateKey) => {
      seen = privateKey;
      expect(seen.some((byte) => byte !== 0)).toBe(true);
      return Promise.resolve();
    });
    expect(seen).toEqual(new Uint8Array(32));
    const failing = withWholeKey(sealing, keys, (privateKey) => {
      seen = privateKey;
      return Promise.reject(new Error('the work failed'));
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(seen).toEqual(new Uint8Array(32));
  });
});

describe('a second key that is given', () => {
  test.each<[how: string, given: (device: DeviceOfTwo) => Promise<string> | string]>([
    ['as the text of its code', ({ text }) => text],
    ['as a link', ({ text }) => `https://srt.example/#/second-key/${text}`],
    ['as its words', async ({ share }) => (await keyWords.write(share)).join(' ')],
    [
      'as numbered words in capitals, four letters of each',
      async ({ share }) =>
        (await keyWords.write(share))
          .map((word, at) => `${at + 1}. ${word.slice(0, 4).toUpperCase()}`)
          .join('\n'),
    ],
  ])('%s, is read', async (_, given) => {
    const device = await deviceOfTwo();
    expect(await readSecondKey(servicesOf(device), device.round, await given(device))).toEqual({
      ok: true,
      value: device.share,
    });
  });

  test.each<[what: string, error: string, given: (device: DeviceOfTwo) => Promise<string> | string]>([
    ['nothing', 'truncated', () => ''],
    ['some words', 'not-ours', () => 'de tweede sleutel van ons netwerk'],
    ['a piece of it', 'truncated', ({ text }) => text.slice(0, -8)],
    ['a changed one', 'altered', ({ text }) => text.replace(/.{3}$/, '222')],
    ['a newer one', 'unknown-version', ({ text }) => toBase32(fromBase32(text)!.with(3, 3))],
    ['that of another round', 'other-round', async () => (await deviceOfTwo()).text],
    [
      'that of the round as it was opened before',
      'wrong-second-key',
      ({ secondKey }) => writeSecondKey({ ...secondKey!, share: webRandomBytes(32) }),
    ],
    [
      'its words in another order',
      'words-altered',
      async ({ share }) => {
        const [first, ...others] = await keyWords.write(share);
        return [...others, first === others.at(-1) ? 'zoo' : first].join(' ');
      },
    ],
    [
      'an invitation',
      'invitation',
      ({ round, network }) =>
        `https://srt.example/#/invitation/${writeInvitation(invitationTo(round, network))}`,
    ],
    ['a message', 'sealed-message', async (device) => writeSealedText(await aMember(device).answers())],
  ])('%s, is refused as %s', async (_, error, given) => {
    const device = await deviceOfTwo();
    expect(await readSecondKey(servicesOf(device), device.round, await given(device))).toEqual({
      ok: false,
      error,
    });
  });
});

describe('words of a second key', () => {
  test.each([
    ['one', 1],
    ['a few', 5],
    ['all but one', 23],
  ])('that are too few are counted: %s', async (_, typed) => {
    const device = await deviceOfTwo();
    const words = (await keyWords.write(device.share)).slice(0, typed).join(' ');
    expect(await readSecondKey(servicesOf(device), device.round, words)).toEqual({
      ok: false,
      error: { typed, of: 24 },
    });
  });

  test('that are too many are counted as well, and a slip in one of the few is no other thing', async () => {
    const device = await deviceOfTwo();
    const words = await keyWords.write(device.share);
    expect(await readSecondKey(servicesOf(device), device.round, [...words, 'zoo'].join(' '))).toEqual({
      ok: false,
      error: { typed: 25, of: 24 },
    });
    const [first, second, third] = words;
    const withSlip = [first, second, third, 'sleutel'].join(' ');
    expect(await readSecondKey(servicesOf(device), device.round, withSlip)).toEqual({
      ok: false,
      error: { typed: 4, of: 24 },
    });
  });

  test.each(['https://srt.example/#/second-key/', 'the second key of the round'])(
    'are not what an address or a sentence holds that has some of the list in it: %s',
    async (text) => {
      const device = await deviceOfTwo();
      const read = await readSecondKey(servicesOf(device), device.round, text);
      expect(read).toEqual({ ok: false, error: 'not-ours' });
    },
  );
});

/** As much too long as no message is. */
function longer(bytes: Bytes): Bytes {
  return new Uint8Array([...bytes, 0, 0, 0]);
}
