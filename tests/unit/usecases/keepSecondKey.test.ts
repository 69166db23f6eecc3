import 'fake-indexeddb/auto';

import { describe, expect, test, vi } from 'vitest';

import { writeInvitation } from '#exchange/invitationText.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { err, ok } from '#shared/Result.ts';
import exchange from '#tests/fixtures/exchange/v2.json';
import { aNetwork, aPreparedRound, aSecondKey } from '#tests/support/storageExamples.ts';
import { storageForTests } from '#tests/support/storageForTests.ts';
import { keepSecondKey, lookAtSecondKey } from '#usecases/keeping/keepSecondKey.ts';
import { readArrivedSecondKey } from '#usecases/keeping/readArrivedSecondKey.ts';
import { exampleInvitation } from '../exchange/invitationExamples.ts';

const key = aSecondKey('Lerarennetwerk Taal');
const text = writeSecondKey(key);

describe('what arrives for a second keeper', () => {
  test('is the key, in whatever it came', () => {
    for (const arrived of [text, text.toUpperCase(), `Hoi!\nhttps://srt.example/#/second-key/${text}?utm=x`])
      expect(readArrivedSecondKey(arrived)).toEqual(ok(key));
  });

  test('is refused by the name of what is wrong with it', () => {
    expect(readArrivedSecondKey(text.slice(0, -20))).toEqual(err('truncated'));
    expect(readArrivedSecondKey(`${text.slice(0, -9)}aaaaaaaaa`)).toEqual(err('altered'));
    // The version stands in the last bits of the sixth character and the first of the seventh.
    expect(readArrivedSecondKey(`${text.slice(0, 6)}y${text.slice(7)}`)).toEqual(err('unknown-version'));
    expect(readArrivedSecondKey('de sleutel ligt onder de mat')).toEqual(err('not-ours'));
    expect(readArrivedSecondKey(writeSecondKey({ ...key, networkName: '' }))).toEqual(err('not-valid'));
  });

  test('is told to be an invitation or a sealed message, whole or not', () => {
    const invitation = writeInvitation(exampleInvitation);
    for (const arrived of [invitation, invitation.slice(0, -9), `#/invitation/${invitation}`])
      expect(readArrivedSecondKey(arrived)).toEqual(err('invitation'));
    const [message = ''] = exchange.texts;
    for (const arrived of [message, message.slice(0, -9), exchange.block.join('\n')])
      expect(readArrivedSecondKey(arrived)).toEqual(err('sealed-message'));
  });
});

describe('a device that is to keep a second key', () => {
  test('keeps it once, and asks the browser not to clear it', async () => {
    const { storage } = await storageForTests();
    const askToKeep = vi.fn(() => Promise.resolve(true));
    expect(await lookAtSecondKey({ storage }, text)).toEqual(ok({ key, isKept: false }));
    expect(await storage.secondKeys.all()).toEqual({ records: [], damaged: 0 });
    expect(await keepSecondKey({ storage, askToKeep }, key)).toEqual(ok(undefined));
    expect(askToKeep).toHaveBeenCalledOnce();
    expect(await lookAtSecondKey({ storage }, text)).toEqual(ok({ key, isKept: true }));
    expect(await storage.secondKeys.all()).toEqual({ records: [key], damaged: 0 });
  });

  test('refuses that of a round whose first key it has, or may have', async () => {
    const { storage, database } = await storageForTests();
    const askToKeep = vi.fn(() => Promise.resolve(true));
    const round = { ...aPreparedRound(aNetwork()), id: key.roundId };
    await storage.rounds.prepare(round);
    for (const damage of [null, { limits: 'gone' }]) {
      if (damage !== null) await database.table('rounds').update(key.roundId, damage);
      expect(await lookAtSecondKey({ storage }, text)).toEqual(err('first-key-here'));
      expect(await keepSecondKey({ storage, askToKeep }, key)).toEqual(err('first-key-here'));
    }
    expect(await storage.secondKeys.all()).toEqual({ records: [], damaged: 0 });
    expect(askToKeep).not.toHaveBeenCalled();
  });

  test('does not give up the key it has of a round for another one', async () => {
    const { storage } = await storageForTests();
    const askToKeep = () => Promise.resolve(true);
    const other = { ...key, share: webRandomBytes(32) };
    await keepSecondKey({ storage, askToKeep }, key);
    expect(await lookAtSecondKey({ storage }, writeSecondKey(other))).toEqual(err('another-key'));
    expect(await keepSecondKey({ storage, askToKeep }, other)).toEqual(err('another-key'));
    expect(await storage.secondKeys.all()).toEqual({ records: [key], damaged: 0 });
  });

  test('reads the others where one is damaged, and mends that one with the same key', async () => {
    const { storage, database } = await storageForTests();
    const askToKeep = () => Promise.resolve(true);
    const other = aSecondKey('Lerarennetwerk Rekenen');
    await storage.secondKeys.save(key);
    await storage.secondKeys.save(other);
    await database.table('secondKeys').update(key.roundId, { share: new Uint8Array(3) });
    expect(await storage.secondKeys.all()).toEqual({ records: [other], damaged: 1 });
    expect(await keepSecondKey({ storage, askToKeep }, key)).toEqual(ok(undefined));
    expect((await storage.secondKeys.all()).damaged).toBe(0);
  });
});
