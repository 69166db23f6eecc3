import { liveQuery } from 'dexie';
import { describe, expect, test } from 'vitest';

import { invitationTo } from '#exchange/Invitation.ts';
import type { Participation } from '#exchange/Participation.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import { closeRound } from '#round/lifeCycle.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { err, ok } from '#shared/Result.ts';
import { dialoguesContract } from './dialoguesContract.ts';
import { lateAnswersContract } from './lateAnswersContract.ts';
import { officesContract } from './officesContract.ts';
import { secondKeysContract } from './secondKeysContract.ts';
import { slipsContract } from './slipsContract.ts';
import { smallInstrument } from './smallInstrument.ts';
import {
  aDraft,
  anEdition,
  aNetwork,
  anOpenRound,
  aPreparedRound,
  smallInstrumentHash,
  TODAY,
} from './storageExamples.ts';

/** What every implementation of `Storage` does; `openEmpty` gives one that holds nothing yet. */
export function storageContract(openEmpty: () => Promise<DeviceStorage>): void {
  describe('networks', () => {
    test('a saved network is read back, changed by saving again, and listed', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      expect(await storage.networks.get(network.id)).toEqual(err('missing'));
      expect(await storage.networks.save(network)).toEqual(ok(undefined));
      expect(await storage.networks.get(network.id)).toEqual(ok(network));

      const renamed = { ...network, name: 'Lerarennetwerk Taal' };
      await storage.networks.save(renamed);
      expect(await storage.networks.all()).toEqual({ records: [renamed], damaged: 0 });
    });

    test('removing a network takes everything of it along and nothing of another', async () => {
      const storage = await openEmpty();
      const going = await networkWithEverything(storage);
      const staying = await networkWithEverything(storage);

      expect(await storage.networks.remove(going.network.id)).toEqual(ok(undefined));

      expect(await whatIsLeft(storage, going)).toEqual({
        network: false,
        round: false,
        key: false,
        draft: false,
        responses: 0,
        editions: 0,
      });
      expect(await whatIsLeft(storage, staying)).toEqual({
        network: true,
        round: true,
        key: true,
        draft: true,
        responses: 1,
        editions: 1,
      });
    });
  });

  describe('instruments', () => {
    test('a saved instrument is read back by its hash', async () => {
      const storage = await openEmpty();
      expect(await storage.instruments.get(smallInstrumentHash)).toEqual(err('missing'));
      expect(await storage.instruments.save(smallInstrumentHash, smallInstrument)).toEqual(ok(undefined));
      expect(await storage.instruments.get(smallInstrumentHash)).toEqual(ok(smallInstrument));
      expect(await storage.instruments.all()).toEqual({
        records: [{ hash: smallInstrumentHash, instrument: smallInstrument }],
        damaged: 0,
      });
    });

    test('an instrument under another hash than its own is not given out', async () => {
      const storage = await openEmpty();
      const reworded = { ...smallInstrument, title: { nl: 'Anders', en: 'Different' } };
      await storage.instruments.save(smallInstrumentHash, reworded);
      expect(await storage.instruments.get(smallInstrumentHash)).toEqual(err('damaged-record'));
      expect(await storage.instruments.all()).toEqual({ records: [], damaged: 1 });
    });
  });

  describe('rounds', () => {
    test('a round is prepared, changed, opened with its key and closed with its edition', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      const prepared = aPreparedRound(network);
      const changed = { ...prepared, asksRole: false };
      const open = anOpenRound(changed);
      const closed = closeRound(open, TODAY);
      const edition = await anEdition(open);
      const key = webRandomBytes(32);

      expect(await storage.rounds.prepare(prepared)).toEqual(ok(undefined));
      expect(await storage.rounds.prepare(changed)).toEqual(ok(undefined));
      expect(await storage.rounds.get(prepared.id)).toEqual(ok(changed));
      expect(await storage.rounds.keptKey(prepared.id)).toEqual(err('missing'));

      expect(await storage.rounds.open(open, key, [])).toEqual(ok(undefined));
      expect(await storage.rounds.ofNetwork(network.id)).toEqual({ records: [open], damaged: 0 });
      expect(await storage.rounds.keptKey(open.id)).toEqual(ok(key));

      expect(await storage.rounds.close(closed, edition, [])).toEqual(ok(undefined));
      expect(await storage.rounds.all()).toEqual({ records: [closed], damaged: 0 });
      expect(await storage.editions.ofRound(open.id)).toEqual({ records: [edition], damaged: 0 });
    });

    test('a school year of a network has one round, whoever asks for a second', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      const first = aPreparedRound(network);
      const second = aPreparedRound(network);
      const nextYear = aPreparedRound(network, '2027-2028');
      await storage.rounds.prepare(first);
      expect(await storage.rounds.prepare(second)).toEqual(err('school-year-taken'));
      expect(await storage.rounds.prepare(nextYear)).toEqual(ok(undefined));
      const moved = { ...nextYear, schoolYear: first.schoolYear };
      expect(await storage.rounds.prepare(moved)).toEqual(err('school-year-taken'));
      expect(await storage.rounds.prepare({ ...first, asksRole: false })).toEqual(ok(undefined));
      expect(await storage.rounds.prepare(aPreparedRound(aNetwork()))).toEqual(ok(undefined));

      const open = anOpenRound(first);
      await storage.rounds.open(open, webRandomBytes(32), []);
      expect(await storage.rounds.prepare(second)).toEqual(err('school-year-taken'));
      await storage.rounds.remove(first.id);
      expect(await storage.rounds.prepare(second)).toEqual(ok(undefined));
    });

    test('a second round of a school year that came in from elsewhere stays, and opens only in place of the first', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      const [first, second] = [aPreparedRound(network), aPreparedRound(network)];
      await storage.takeIn({ network, rounds: [first, second], editions: [] });
      const changed = { ...second, asksRole: false };
      expect(await storage.rounds.prepare(changed)).toEqual(ok(undefined));
      expect(await storage.rounds.open(anOpenRound(first), webRandomBytes(32), [])).toEqual(ok(undefined));
      const opening = storage.rounds.open(anOpenRound(changed), webRandomBytes(32), []);
      expect(await opening).toEqual(err('school-year-taken'));
      expect(await storage.rounds.get(second.id)).toEqual(ok(changed));
    });

    test('a round goes forward one step at a time and never back', async () => {
      const storage = await openEmpty();
      const prepared = aPreparedRound(aNetwork());
      const open = anOpenRound(prepared);
      const closed = closeRound(open, TODAY);
      const edition = await anEdition(open);
      const key = webRandomBytes(32);

      expect(await storage.rounds.open(open, key, [])).toEqual(err('storage-failed'));
      await storage.rounds.prepare(prepared);
      expect(await storage.rounds.close(closed, edition, [])).toEqual(err('storage-failed'));
      await storage.rounds.open(open, key, []);
      expect(await storage.rounds.prepare({ ...prepared, asksRole: false })).toEqual(err('storage-failed'));
      expect(await storage.rounds.open(open, webRandomBytes(32), [])).toEqual(err('storage-failed'));
      expect(await storage.rounds.keptKey(open.id)).toEqual(ok(key));
      await storage.rounds.close(closed, edition, []);
      expect(await storage.rounds.open(open, key, [])).toEqual(err('storage-failed'));
      expect(await storage.rounds.close(closed, edition, [])).toEqual(err('storage-failed'));
      expect(await storage.rounds.get(open.id)).toEqual(ok(closed));
    });

    test('a published edition is never overwritten, and the round that would do so stays open', async () => {
      const storage = await openEmpty();
      const { round, edition } = await networkWithEverything(storage);
      const other = await anEdition({ ...round, schoolYear: '2027-2028' });

      const sealed = await storage.responses.sealed(round.id);
      expect(await storage.rounds.close(closeRound(round, TODAY), other, sealed)).toEqual(
        err('storage-failed'),
      );

      expect(await storage.editions.ofRound(round.id)).toEqual({ records: [edition], damaged: 0 });
      expect(await storage.rounds.get(round.id)).toEqual(ok(round));
    });

    test('a closed round forgets its responses and key, and keeps its edition; an open one keeps all', async () => {
      const storage = await openEmpty();
      const { round, draft } = await openRoundWithDraft(storage);
      await storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80));
      expect(await storage.rounds.forgetResponses(round.id)).toEqual(err('storage-failed'));
      expect(await storage.responses.count(round.id)).toBe(1);

      const edition = await anEdition(round);
      await storage.rounds.close(closeRound(round, TODAY), edition, await storage.responses.sealed(round.id));
      expect(await storage.rounds.forgetResponses(round.id)).toEqual(ok(undefined));
      expect(await storage.responses.count(round.id)).toBe(0);
      expect(await storage.rounds.keptKey(round.id)).toEqual(err('missing'));
      expect(await storage.editions.sources(round.id)).toEqual(new Map());
      expect(await storage.rounds.get(round.id)).toEqual(ok(closeRound(round, TODAY)));
      expect(await storage.editions.ofRound(round.id)).toEqual({ records: [edition], damaged: 0 });
    });

    test('removing a round takes its key, draft, responses and editions along and leaves the network', async () => {
      const storage = await openEmpty();
      const everything = await networkWithEverything(storage);
      await storage.rounds.remove(everything.round.id);
      expect(await whatIsLeft(storage, everything)).toEqual({
        network: true,
        round: false,
        key: false,
        draft: false,
        responses: 0,
        editions: 0,
      });
    });
  });

  describe('drafts', () => {
    test('a draft is started, changed one thing at a time and discarded', async () => {
      const storage = await openEmpty();
      const { round } = await networkWithEverything(storage);
      const draft = aDraft(round);
      const { responseId } = draft;
      expect(await storage.drafts.start(draft)).toEqual(ok(undefined));

      await storage.drafts.change(round.id, responseId, { change: 'role', role: 'student' });
      await storage.drafts.change(round.id, responseId, { change: 'step', step: { at: 'items', page: 1 } });
      const changed = await storage.drafts.change(round.id, responseId, {
        change: 'answer',
        item: 'd1',
        answer: 4,
      });

      const expected = { ...draft, role: 'student', step: { at: 'items', page: 1 }, answers: { d1: 4 } };
      expect(changed).toEqual(ok(expected));
      expect(await storage.drafts.get(round.id)).toEqual(ok(expected));

      await storage.drafts.discard(round.id);
      expect(await storage.drafts.get(round.id)).toEqual(err('missing'));
    });

    test('quick taps that do not wait for one another are all kept', async () => {
      const storage = await openEmpty();
      const draft = aDraft(aPreparedRound(aNetwork()));
      await storage.drafts.start(draft);
      await Promise.all(
        smallInstrument.items.map(({ id }) =>
          storage.drafts.change(draft.roundId, draft.responseId, { change: 'answer', item: id, answer: 2 }),
        ),
      );
      const answers = Object.fromEntries(smallInstrument.items.map(({ id }) => [id, 2]));
      expect(await storage.drafts.get(draft.roundId)).toEqual(ok({ ...draft, answers }));
    });

    test('a tap for a draft that another took the place of changes nothing', async () => {
      const storage = await openEmpty();
      const round = aPreparedRound(aNetwork());
      const mine = aDraft(round);
      const next = aDraft(round);
      const tap = { change: 'answer', item: 'd1', answer: 1 } as const;

      expect(await storage.drafts.change(round.id, mine.responseId, tap)).toEqual(err('draft-gone'));
      await storage.drafts.start(mine);
      await storage.drafts.start(next);
      expect(await storage.drafts.change(round.id, mine.responseId, tap)).toEqual(err('draft-gone'));
      expect(await storage.drafts.get(round.id)).toEqual(ok(next));
    });
  });

  describe('responses', () => {
    test('handing in keeps the sealed response and erases the draft', async () => {
      const storage = await openEmpty();
      const draft = aDraft(aPreparedRound(aNetwork()));
      const sealed = webRandomBytes(80);
      await storage.drafts.start(draft);

      expect(await storage.responses.handIn(draft.roundId, draft.responseId, sealed)).toEqual(ok(undefined));

      expect(await storage.responses.sealed(draft.roundId)).toEqual([sealed]);
      expect(await storage.drafts.get(draft.roundId)).toEqual(err('missing'));
    });

    test('what has no draft any more is not handed in', async () => {
      const storage = await openEmpty();
      const round = aPreparedRound(aNetwork());
      const draft = aDraft(round);
      expect(await storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80))).toEqual(
        err('draft-gone'),
      );
      await storage.drafts.start(draft);
      expect(await storage.responses.handIn(round.id, newId(webRandomBytes), webRandomBytes(80))).toEqual(
        err('draft-gone'),
      );
      expect(await storage.responses.count(round.id)).toBe(0);
      expect(await storage.drafts.get(round.id)).toEqual(ok(draft));
    });

    test('closing erases a draft that was not handed in, and nobody hands in on the device any more', async () => {
      const storage = await openEmpty();
      const { round, draft } = await openRoundWithDraft(storage);
      await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), []);
      expect(await storage.drafts.get(round.id)).toEqual(err('missing'));
      expect(await storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80))).toEqual(
        err('round-closed'),
      );
      expect(await storage.responses.count(round.id)).toBe(0);
    });

    test('a response handed in while the edition was being made keeps the round open', async () => {
      const storage = await openEmpty();
      const { round, draft } = await openRoundWithDraft(storage);
      await storage.responses.handIn(round.id, draft.responseId, webRandomBytes(80));
      expect(await storage.rounds.close(closeRound(round, TODAY), await anEdition(round), [])).toEqual(
        err('responses-changed'),
      );
      expect(await storage.rounds.get(round.id)).toEqual(ok(round));
      expect(await storage.editions.ofRound(round.id)).toEqual({ records: [], damaged: 0 });
    });

    test('the order of sealed responses is the same whoever handed in first', async () => {
      const responses = Array.from({ length: 10 }, () => webRandomBytes(80));
      const inOneOrder = await handedIn(await openEmpty(), responses);
      const inAnother = await handedIn(await openEmpty(), responses.toReversed());
      expect(inOneOrder).toHaveLength(10);
      expect(inOneOrder).toEqual(inAnother);
    });

    test('the same sealed response twice counts once', async () => {
      const sealed = webRandomBytes(80);
      expect(await handedIn(await openEmpty(), [sealed, sealed])).toEqual([sealed]);
    });
  });

  describe('taking in sealed responses from elsewhere', () => {
    test('each is added once, however often and in whatever company it comes', async () => {
      const storage = await openEmpty();
      const { round, draft } = await openRoundWithDraft(storage);
      const [one, other, third] = [webRandomBytes(80), webRandomBytes(80), webRandomBytes(80)];

      expect(await storage.responses.takeIn(round.id, [one, other, one])).toEqual(ok({ added: 2, known: 1 }));
      expect(await storage.responses.takeIn(round.id, [third, other])).toEqual(ok({ added: 1, known: 1 }));

      const sealed = await storage.responses.sealed(round.id);
      expect(sealed).toHaveLength(3);
      expect(sealed).toEqual(expect.arrayContaining([one, other, third]));
      expect(await storage.drafts.get(round.id)).toEqual(ok(draft));
    });

    test('what was handed in on this device is known too', async () => {
      const storage = await openEmpty();
      const { round, draft } = await openRoundWithDraft(storage);
      const sealed = webRandomBytes(80);
      await storage.responses.handIn(round.id, draft.responseId, sealed);
      expect(await storage.responses.takeIn(round.id, [sealed])).toEqual(ok({ added: 0, known: 1 }));
      expect(await storage.responses.count(round.id)).toBe(1);
    });

    test('nothing is taken in for a round that is not open here yet, or whose key was deleted', async () => {
      const storage = await openEmpty();
      const prepared = aPreparedRound(aNetwork());
      const sealed = [webRandomBytes(80)];
      expect(await storage.responses.takeIn(prepared.id, sealed)).toEqual(err('not-collecting'));
      await storage.rounds.prepare(prepared);
      expect(await storage.responses.takeIn(prepared.id, sealed)).toEqual(err('not-collecting'));
      const open = anOpenRound(prepared);
      await storage.rounds.open(open, webRandomBytes(32), []);
      await storage.rounds.close(closeRound(open, TODAY), await anEdition(open), []);
      await storage.rounds.forgetResponses(open.id);
      expect(await storage.responses.takeIn(open.id, sealed)).toEqual(err('not-collecting'));
      expect(await storage.responses.count(open.id)).toBe(0);
    });
  });

  describe('participations', () => {
    test('a participation is saved once: accepting an invitation again forgets nothing', async () => {
      const storage = await openEmpty();
      const participation = aParticipation();
      const { roundId } = participation;
      expect(await storage.participations.get(roundId)).toEqual(err('missing'));
      expect(await storage.participations.save(participation)).toEqual(ok(undefined));
      await storage.participations.save({ ...aParticipation(), roundId });
      expect(await storage.participations.get(roundId)).toEqual(ok(participation));
      expect(await storage.participations.all()).toEqual({ records: [participation], damaged: 0 });
    });

    test('what is handed in takes the place of an earlier revision, and the draft stays', async () => {
      const storage = await openEmpty();
      const participation = aParticipation();
      const { roundId, responseId } = participation;
      const draft = { ...aDraft(aPreparedRound(aNetwork())), roundId, responseId };
      await storage.participations.save(participation);
      await storage.drafts.start(draft);

      const first = handedInAs(0);
      const second = { ...handedInAs(1), state: 'withdrawn', answersHash: null } as const;
      expect(await storage.participations.handedIn(roundId, responseId, first)).toEqual(ok(undefined));
      expect(await storage.participations.get(roundId)).toEqual(ok({ ...participation, ...first }));
      expect(await storage.participations.handedIn(roundId, responseId, second)).toEqual(ok(undefined));
      expect(await storage.participations.get(roundId)).toEqual(ok({ ...participation, ...second }));
      expect(await storage.drafts.get(roundId)).toEqual(ok(draft));
    });

    test('a revision that another tab has come to already, or of another response, changes nothing', async () => {
      const storage = await openEmpty();
      const participation = aParticipation();
      const { roundId, responseId } = participation;
      const first = handedInAs(0);
      expect(await storage.participations.handedIn(roundId, responseId, first)).toEqual(
        err('not-participating'),
      );
      await storage.participations.save(participation);
      await storage.participations.handedIn(roundId, responseId, first);
      for (const [response, revision] of [
        [responseId, 0],
        [newId<'response'>(webRandomBytes), 1],
      ] as const) {
        expect(await storage.participations.handedIn(roundId, response, handedInAs(revision))).toEqual(
          err('not-participating'),
        );
      }
      expect(await storage.participations.get(roundId)).toEqual(ok({ ...participation, ...first }));
    });

    test('removing takes the draft of that round along and nothing of another', async () => {
      const storage = await openEmpty();
      const [going, staying] = [aParticipation(), aParticipation()];
      for (const { roundId, responseId } of [going, staying]) {
        await storage.drafts.start({ ...aDraft(aPreparedRound(aNetwork())), roundId, responseId });
      }
      await storage.participations.save(going);
      await storage.participations.save(staying);

      expect(await storage.participations.remove(going.roundId)).toEqual(ok(undefined));

      expect(await storage.participations.all()).toEqual({ records: [staying], damaged: 0 });
      expect(await storage.drafts.get(going.roundId)).toEqual(err('missing'));
      expect((await storage.drafts.get(staying.roundId)).ok).toBe(true);
    });
  });

  describe('editions', () => {
    test('of a network: of all its rounds, oldest school year first', async () => {
      const storage = await openEmpty();
      const network = aNetwork();
      const rounds = ['2028-2029', '2026-2027', '2027-2028'].map((year) => closedRound(network, year));
      const editions = await Promise.all(rounds.map((round) => anEdition(round)));
      await storage.takeIn({ network, rounds, editions });
      await networkWithEverything(storage);

      const { records, damaged } = await storage.editions.ofNetwork(network.id);
      expect(records.map(({ schoolYear }) => schoolYear)).toEqual(['2026-2027', '2027-2028', '2028-2029']);
      expect(damaged).toBe(0);
    });
  });

  describe('taking in a network', () => {
    test('it is there whole; taking it in again changes nothing', async () => {
      const storage = await openEmpty();
      const network = aNetwork({ invented: true });
      const round = closedRound(network, '2026-2027');
      const contents = { network, rounds: [round], editions: [await anEdition(round)] };
      expect(await storage.takeIn(contents)).toEqual(ok(undefined));
      await storage.networks.save({ ...network, name: 'Eigen naam' });
      expect(await storage.takeIn(contents)).toEqual(ok(undefined));

      expect((await storage.networks.all()).records).toEqual([{ ...network, name: 'Eigen naam' }]);
      expect((await storage.rounds.all()).records).toEqual([round]);
      expect((await storage.editions.ofRound(round.id)).records).toEqual(contents.editions);
    });
  });

  slipsContract(openEmpty);
  officesContract(openEmpty);
  secondKeysContract(openEmpty);
  lateAnswersContract(openEmpty);
  dialoguesContract(openEmpty);

  test('a live query hears of a write to any table it read, also the second', async () => {
    const storage = await openEmpty();
    const { network, round } = await openRoundWithDraft(storage);
    const counts: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const subscription = liveQuery(() => storage.editions.ofNetwork(network.id)).subscribe({
        next({ records }) {
          counts.push(records.length);
          if (counts.length === 1) {
            void anEdition(round).then((edition) =>
              storage.rounds.close(closeRound(round, TODAY), edition, []),
            );
          }
          if (records.length === 1) {
            subscription.unsubscribe();
            resolve();
          }
        },
        error: reject,
      });
    });
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(1);
  });
}

type Everything = Awaited<ReturnType<typeof networkWithEverything>>;

/** A network with an open round that has a key, a draft, a response and (from a closing cut short) an edition. */
async function networkWithEverything(storage: DeviceStorage) {
  const network = aNetwork();
  const round = anOpenRound(aPreparedRound(network));
  const edition = await anEdition(round);
  await storage.takeIn({ network, rounds: [], editions: [edition] });
  await openStored(storage, round);
  await handedIn(storage, [webRandomBytes(80)], round);
  await storage.drafts.start(aDraft(round));
  return { network, round, edition };
}

async function openRoundWithDraft(storage: DeviceStorage) {
  const network: Network = aNetwork();
  const round = anOpenRound(aPreparedRound(network));
  const draft = aDraft(round);
  await storage.networks.save(network);
  await openStored(storage, round);
  await storage.drafts.start(draft);
  return { network, round, draft };
}

async function openStored(storage: DeviceStorage, round: OpenRound): Promise<void> {
  const { openedOn: _openedOn, publicKey: _publicKey, ...terms } = round;
  await storage.rounds.prepare({ ...terms, status: 'prepared' });
  await storage.rounds.open(round, webRandomBytes(32), []);
}

async function handedIn(
  storage: DeviceStorage,
  sealed: readonly Uint8Array<ArrayBuffer>[],
  round: OpenRound | null = null,
) {
  const template = aDraft(round ?? aPreparedRound(aNetwork()));
  for (const bytes of sealed) {
    await storage.drafts.start(template);
    expect(await storage.responses.handIn(template.roundId, template.responseId, bytes)).toEqual(
      ok(undefined),
    );
  }
  return storage.responses.sealed(template.roundId);
}

/** As a member's device has it just after opening an invitation. */
function aParticipation(): Participation {
  const network = aNetwork();
  const invitation = invitationTo(anOpenRound(aPreparedRound(network)), network);
  return {
    roundId: invitation.roundId,
    invitation,
    responseId: newId(webRandomBytes),
    revision: -1,
    handedInBefore: null,
    state: 'answering',
    sealed: null,
    answersHash: null,
  };
}

function handedInAs(revision: number) {
  const [sealed, answersHash] = [webRandomBytes(80), toBase64url(webRandomBytes(32))];
  return { state: 'handed-in', revision, sealed, answersHash } as const;
}

function closedRound(network: Network, schoolYear: string) {
  return closeRound(anOpenRound(aPreparedRound(network, schoolYear)), TODAY);
}

async function whatIsLeft(storage: DeviceStorage, { network, round }: Everything) {
  return {
    network: (await storage.networks.get(network.id)).ok,
    round: (await storage.rounds.get(round.id)).ok,
    key: (await storage.rounds.keptKey(round.id)).ok,
    draft: (await storage.drafts.get(round.id)).ok,
    responses: await storage.responses.count(round.id),
    editions: (await storage.editions.ofRound(round.id)).records.length,
  };
}
