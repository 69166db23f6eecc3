import { describe, expect, test } from 'vitest';

import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';
import { aDraft, anEdition, aNetwork, anOpenRound, aPreparedRound, TODAY } from './storageExamples.ts';

/** What every implementation of `Storage` does with what comes in after an edition. */
export function lateAnswersContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('what comes in after closing', () => {
    test('waits beside what the edition was made from, which stays known', async () => {
      const storage = await openEmpty();
      const { round, counted } = await closedWith(storage, 5);
      const late = sealedResponses(3);

      expect(await storage.responses.takeIn(round.id, [...late, ...counted])).toEqual(
        ok({ added: 3, known: 5 }),
      );

      expect(await storage.responses.count(round.id)).toBe(8);
      expect(await sources(storage, round.id)).toEqual([[1, asTexts(counted)]]);
    });

    test('is not handed in on the device that was passed round', async () => {
      const storage = await openEmpty();
      const { round, counted } = await closedWith(storage, 5);
      const draft = aDraft(round);
      await storage.drafts.start(draft);
      const [late = new Uint8Array()] = sealedResponses(1);
      expect(await storage.responses.handIn(round.id, draft.responseId, late)).toEqual(err('round-closed'));
      expect(await storage.responses.count(round.id)).toBe(counted.length);
    });

    test('is in a further edition, and the first one stays as it was', async () => {
      const storage = await openEmpty();
      const { round, edition, counted } = await closedWith(storage, 5);
      const late = sealedResponses(3);
      await storage.responses.takeIn(round.id, late);
      const second = await anEdition(round, 2);

      expect(await storage.editions.publish(second, [...late, ...counted])).toEqual(ok(undefined));

      expect(await storage.editions.ofRound(round.id)).toEqual({ records: [edition, second], damaged: 0 });
      expect(await sources(storage, round.id)).toEqual([
        [1, asTexts(counted)],
        [2, asTexts([...counted, ...late])],
      ]);
    });

    test('comes in while a further edition is being made: that edition is not published', async () => {
      const storage = await openEmpty();
      const { round, edition, counted } = await closedWith(storage, 5);
      const read = [...counted, ...sealedResponses(2)];
      await storage.responses.takeIn(round.id, [...read, ...sealedResponses(1)]);
      expect(await storage.editions.publish(await anEdition(round, 2), read)).toEqual(
        err('responses-changed'),
      );
      expect((await storage.editions.ofRound(round.id)).records).toEqual([edition]);
      expect(await sources(storage, round.id)).toEqual([[1, asTexts(counted)]]);
    });
  });

  describe('an edition', () => {
    test('is not published when as many other responses are stored as were read', async () => {
      const storage = await openEmpty();
      const { round } = await openWith(storage, sealedResponses(5));
      const closed = closeRound(round, TODAY);
      expect(await storage.rounds.close(closed, await anEdition(round), sealedResponses(5))).toEqual(
        err('responses-changed'),
      );
      expect(await storage.rounds.get(round.id)).toEqual(ok(round));
      expect(await sources(storage, round.id)).toEqual([]);
    });

    test('follows the one before it, without a gap, and takes the place of none', async () => {
      const storage = await openEmpty();
      const { round, edition, counted } = await closedWith(storage, 5);
      for (const number of [1, 3]) {
        expect(await storage.editions.publish(await anEdition(round, number), counted)).toEqual(
          err('storage-failed'),
        );
      }
      expect((await storage.editions.ofRound(round.id)).records).toEqual([edition]);
      expect(await sources(storage, round.id)).toEqual([[1, asTexts(counted)]]);
    });

    test('of a round that is open is made by closing it, and in no other way', async () => {
      const storage = await openEmpty();
      const sealed = sealedResponses(5);
      const { round } = await openWith(storage, sealed);
      expect(await storage.editions.publish(await anEdition(round), sealed)).toEqual(err('storage-failed'));
      expect(await storage.editions.ofRound(round.id)).toEqual({ records: [], damaged: 0 });
    });

    test('that was taken in without its responses has no known source', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      const round = closeRound(anOpenRound(aPreparedRound(network)), TODAY);
      await storage.takeIn({ network, rounds: [round], editions: [await anEdition(round)] });
      expect(await sources(storage, round.id)).toEqual([]);
    });
  });
}

async function openWith(storage: DeviceStorage, sealed: readonly Bytes[]) {
  const prepared = aPreparedRound(aNetwork());
  const round = anOpenRound(prepared);
  await storage.rounds.prepare(prepared);
  await storage.rounds.open(round, webRandomBytes(32), []);
  await storage.responses.takeIn(round.id, sealed);
  return { round };
}

async function closedWith(storage: DeviceStorage, count: number) {
  const counted = sealedResponses(count);
  const { round } = await openWith(storage, counted);
  const edition = await anEdition(round);
  // In whatever order they were read.
  const closing = storage.rounds.close(closeRound(round, TODAY), edition, counted.toReversed());
  expect(await closing).toEqual(ok(undefined));
  return { round, edition, counted };
}

function sealedResponses(count: number): readonly Bytes[] {
  return Array.from({ length: count }, () => webRandomBytes(80));
}

async function sources(storage: DeviceStorage, id: RoundId) {
  return [...(await storage.editions.sources(id))].map(([number, { sealed }]) => [number, asTexts(sealed)]);
}

/** Whatever their order. */
function asTexts(sealed: readonly Bytes[]): readonly string[] {
  return sealed.map((bytes) => bytes.join()).sort();
}
