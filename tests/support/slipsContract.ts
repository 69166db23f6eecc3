import { describe, expect, test } from 'vitest';

import { newSlip } from '#exchange/Slip.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import { err, ok } from '#shared/Result.ts';
import { anEdition, aNetwork, anOpenRound, aPreparedRound, TODAY } from './storageExamples.ts';

/** What every implementation of `Storage` does with the one-time slips of a round. */
export function slipsContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('slips', () => {
    test('are kept from opening on, in an order that does not tell in which they were made', async () => {
      const storage = await openEmpty();
      const { round, slips } = await opened(storage, 12);
      expect(await storage.rounds.slips(round.id)).toEqual(ok(slips.toSorted()));
      expect(JSON.stringify(await storage.rounds.all())).not.toContain(slips[0]);
    });

    test('a round that one link invites everybody to has none', async () => {
      const storage = await openEmpty();
      const prepared = aPreparedRound(aNetwork());
      expect(await storage.rounds.slips(prepared.id)).toEqual(ok([]));
      const { round } = await opened(storage, 0);
      expect(await storage.rounds.slips(round.id)).toEqual(ok([]));
    });

    test('go with the responses and the key', async () => {
      const storage = await openEmpty();
      const { round } = await opened(storage, 3);
      await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
      expect((await storage.rounds.slips(round.id)).ok).toBe(true);
      await storage.rounds.forgetResponses(round.id);
      expect(await storage.rounds.slips(round.id)).toEqual(err('missing'));
    });

    test('go with the round, and with the network', async () => {
      const storage = await openEmpty();
      const [one, other, staying] = [
        await opened(storage, 3),
        await opened(storage, 3),
        await opened(storage, 3),
      ];
      await storage.rounds.remove(one.round.id);
      await storage.networks.remove(other.round.networkId);
      expect(await storage.rounds.slips(one.round.id)).toEqual(ok([]));
      expect(await storage.rounds.slips(other.round.id)).toEqual(ok([]));
      expect(await storage.rounds.slips(staying.round.id)).toEqual(ok(staying.slips.toSorted()));
    });
  });
}

async function opened(storage: DeviceStorage, count: number) {
  const prepared = { ...aPreparedRound(aNetwork()), slips: count };
  const round = anOpenRound(prepared);
  const slips = Array.from({ length: count }, () => newSlip(webRandomBytes));
  await storage.rounds.prepare(prepared);
  expect(await storage.rounds.open(round, webRandomBytes(32), slips)).toEqual(ok(undefined));
  return { round, slips };
}
