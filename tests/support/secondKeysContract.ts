import { describe, expect, test } from 'vitest';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { err, ok } from '#shared/Result.ts';
import { aNetwork, aPreparedRound, aSecondKey } from './storageExamples.ts';

/** What every implementation of `Storage` does for somebody who keeps second keys. */
export function secondKeysContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('second keys', () => {
    test('are kept each of its round, and go when told to', async () => {
      const { secondKeys } = await openEmpty();
      const [one, other] = [aSecondKey('Netwerk Noord'), aSecondKey('Netwerk Zuid')];
      expect(await secondKeys.all()).toEqual({ records: [], damaged: 0 });
      expect(await secondKeys.save(one)).toEqual(ok(undefined));
      expect(await secondKeys.save(other)).toEqual(ok(undefined));
      expect(byName((await secondKeys.all()).records)).toEqual([one, other]);
      expect(await secondKeys.remove(one.roundId)).toEqual(ok(undefined));
      expect(await secondKeys.all()).toEqual({ records: [other], damaged: 0 });
    });

    test('kept again change nothing, and another one of the round does not take the place of the first', async () => {
      const { secondKeys } = await openEmpty();
      const kept = aSecondKey('Netwerk Noord');
      expect(await secondKeys.save(kept)).toEqual(ok(undefined));
      expect(await secondKeys.save({ ...kept, networkName: 'Netwerk Oost' })).toEqual(ok(undefined));
      expect(await secondKeys.save({ ...kept, share: webRandomBytes(32) })).toEqual(err('another-key'));
      expect(await secondKeys.all()).toEqual({ records: [kept], damaged: 0 });
    });

    test('stay when their network and its rounds are deleted here: only their keeper deletes them', async () => {
      const { networks, rounds, secondKeys } = await openEmpty();
      const network = aNetwork();
      const round = aPreparedRound(network);
      const kept = { ...aSecondKey(network.name), roundId: round.id };
      await networks.save(network);
      await rounds.prepare(round);
      await secondKeys.save(kept);
      expect(await networks.remove(network.id)).toEqual(ok(undefined));
      expect(await secondKeys.all()).toEqual({ records: [kept], damaged: 0 });
    });
  });
}

function byName(keys: readonly SecondKey[]): readonly SecondKey[] {
  return keys.toSorted((one, other) => one.networkName.localeCompare(other.networkName));
}
