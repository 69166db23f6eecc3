import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { emptyDialogue } from '#dialogue/Dialogue.ts';
import { MOST_PLANS, TIMES_MERGED } from '#dialogue/dialogueBounds.ts';
import type { DialogueChange } from '#dialogue/DialogueChange.ts';
import { newSlip } from '#exchange/Slip.ts';
import { closeRound, openRound } from '#round/lifeCycle.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound, Round } from '#round/Round.ts';
import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { newId } from '#shared/Id.ts';
import type { BackupRecords } from '#stored/BackupRecords.ts';
import type { StoredEditionSource } from '#stored/editionSources.ts';
import type { StoredRoundSlips } from '#stored/roundSlips.ts';
import type { StoredSealedResponse } from '#stored/sealedResponses.ts';
import { exampleEdition } from '#tests/support/exampleEdition.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { exampleNetwork, exampleTerms } from '#tests/support/roundExamples.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { after as writtenAfter, arbitraryChanges } from '#tests/unit/dialogue/dialogueExamples.ts';
import { mergeBackup } from '#usecases/backup/mergeBackup.ts';

const randomBytes = seededRandomBytes(41);
const TODAY = '2026-11-02';
const nothing: BackupRecords = {
  networks: [],
  rounds: [],
  roundKeys: [],
  roundSlips: [],
  instruments: [],
  sealedResponses: [],
  editions: [],
  editionSources: [],
  dialogues: [],
  offices: [],
  officeKey: [],
  researchPackages: [],
};

/** Two networks, each with two rounds that can be met at any step of their way. */
const networks: readonly Network[] = [
  { ...exampleNetwork, id: newId(randomBytes) },
  { ...exampleNetwork, id: newId(randomBytes), name: 'Lerarennetwerk Taal', kind: '', memberCount: null },
];
const lives = networks.flatMap(({ id }) => [lifeOf(id), lifeOf(id)]);

describe('merging the backups of devices that worked on the same networks', () => {
  test('loses nothing and makes nothing up', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), (here, incoming) => {
        const merged = after(here, incoming);
        for (const table of TABLES) {
          const keys = (records: BackupRecords) => new Set(records[table].map(keyOf));
          expect(keys(merged)).toEqual(new Set([...keys(here), ...keys(incoming)]));
        }
        const slips = (records: BackupRecords) =>
          new Set(
            records.roundSlips.flatMap(({ roundId, slips: drawn }) => drawn.map((slip) => roundId + slip)),
          );
        expect(slips(merged)).toEqual(new Set([...slips(here), ...slips(incoming)]));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('twice changes nothing, and says that nothing came', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), (here, incoming) => {
        const once = after(here, incoming);
        const { outcome, closed } = mergeBackup(once, incoming);
        expect(sorted(after(once, incoming))).toEqual(sorted(once));
        expect(Object.values(outcome.added)).toEqual(Object.values(outcome.added).map(() => 0));
        expect(outcome).toMatchObject({ forwarded: 0, uncounted: 0, forgotten: 0, different: 0 });
        expect(closed).toEqual([]);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('comes to the same in any order', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), aDevice(), (one, two, three) => {
        expect(sorted(after(after(one, two), three))).toEqual(sorted(after(three, after(two, one))));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('takes a round forward and never back', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), (here, incoming) => {
        const merged = after(here, incoming);
        for (const { id } of merged.rounds) {
          const step = (records: BackupRecords) => STEPS.indexOf(statusOf(records, id));
          expect(step(merged)).toBe(Math.max(step(here), step(incoming)));
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('what the editions were made from', () => {
  test('stays with each edition, as it was on one of the devices', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), (here, incoming) => {
        const both = [...here.editionSources, ...incoming.editionSources].map((source) =>
          canonicalJson(source),
        );
        for (const source of after(here, incoming).editionSources) {
          expect(both).toContain(canonicalJson(source));
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('what was written about a round', () => {
  test('on both devices is all there afterwards, and the same on both', () => {
    fc.assert(
      fc.property(aDevice(), aDevice(), (here, incoming) => {
        const [mine, theirs] = [after(here, incoming), after(incoming, here)];
        expect(mine.dialogues.map((one) => canonicalJson(one)).sort()).toEqual(
          theirs.dialogues.map((one) => canonicalJson(one)).sort(),
        );
        for (const { roundId, notes, attention, plans, stories } of [
          ...here.dialogues,
          ...incoming.dialogues,
        ]) {
          const merged = mine.dialogues.find((dialogue) => dialogue.roundId === roundId);
          expect(merged?.attention).toEqual(expect.arrayContaining([...attention]));
          for (const list of ['plans', 'stories'] as const) {
            const ids = { plans, stories }[list].map(({ id }) => id);
            expect(merged?.[list].map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
          }
          for (const [dimension, [text = '']] of Object.entries(notes)) {
            expect(merged?.notes[dimension]?.join('\n')).toContain(text);
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('what is here', () => {
  const [life] = lives;
  if (life === undefined) throw new Error('no round');
  const [network] = networks;
  if (network === undefined) throw new Error('no network');
  const open: BackupRecords = {
    ...nothing,
    networks: [network],
    rounds: [life.open],
    roundKeys: [life.key],
    roundSlips: [life.slips],
  };
  const [edition, second] = life.editions;
  if (!edition || !second) throw new Error('no editions');
  const closed: BackupRecords = { ...open, rounds: [life.closed], editions: [edition] };

  test('keeps the name and the details it has here, and gains those it lacked', () => {
    const bare = { ...network, name: 'Zoals het hier heet', theme: '', memberCount: null };
    const { put } = mergeBackup({ ...nothing, networks: [bare] }, { ...nothing, networks: [network] });
    expect(put.networks).toEqual([{ ...network, name: 'Zoals het hier heet' }]);
  });

  test('stays when the same round was opened elsewhere with another key', () => {
    const elsewhere = { ...life.open, publicKey: toBase64url(randomBytes(32)) };
    const { put, outcome } = mergeBackup(open, {
      ...open,
      rounds: [elsewhere],
      roundKeys: [{ ...life.key, privateKey: randomBytes(32) }],
      sealedResponses: life.responses,
    });
    expect(put).toEqual(nothing);
    expect(outcome).toMatchObject({ different: 1, added: { responses: 0, keys: 0 } });
  });

  test('stays when it was opened with slips elsewhere, and without here', () => {
    const without = { ...open, rounds: [{ ...life.open, slips: 0 }], roundSlips: [] };
    expect(mergeBackup(without, open)).toMatchObject({
      put: { rounds: [], roundSlips: [] },
      outcome: { different: 1 },
    });
  });

  test('gets back the slips that it lost', () => {
    const lost = { ...open, roundSlips: [{ ...life.slips, slips: life.slips.slips.slice(1) }] };
    expect(mergeBackup(lost, open).put.roundSlips).toEqual([life.slips]);
    expect(mergeBackup({ ...open, roundSlips: [] }, open).put.roundSlips).toEqual([life.slips]);
  });

  test('keeps and gains notes also where the answers were deleted, and none of a round that is another', () => {
    const written = writtenAfter(
      [{ change: 'note', dimension: 'direction', text: 'Terugkomen op ons doel' }],
      emptyDialogue(life.open.id),
    );
    const incoming = { ...closed, sealedResponses: life.responses, dialogues: [written] };
    const forgotten = { ...closed, roundKeys: [], roundSlips: [] };
    expect(mergeBackup(forgotten, incoming)).toMatchObject({
      put: { dialogues: [written], sealedResponses: [] },
      outcome: { forgotten: 1, added: { dialogues: 1 } },
    });
    const elsewhere = { ...incoming, rounds: [{ ...life.closed, publicKey: toBase64url(randomBytes(32)) }] };
    expect(mergeBackup(closed, elsewhere).put.dialogues).toEqual([]);
  });

  test('stays as it is, and tells so, where what is written on both sides is together too much', () => {
    const full = (letter: string) =>
      writtenAfter(
        Array.from({ length: MOST_PLANS }, (): DialogueChange => ({
          change: 'add-plan',
          plan: newId(randomBytes),
          dimension: null,
        })).concat({
          change: 'note',
          dimension: 'direction',
          text: letter,
        }),
        emptyDialogue(life.open.id),
      );
    let here: BackupRecords = { ...closed, dialogues: [full('a')] };
    for (let time = 1; time < TIMES_MERGED; time += 1)
      here = after(here, { ...closed, dialogues: [full('b')] });
    const { put, outcome } = mergeBackup(here, { ...closed, dialogues: [full('c')] });
    expect(put.dialogues).toEqual([]);
    expect(outcome.tooMuch).toBe(1);
  });

  test('stays when its limits are lower elsewhere', () => {
    const lower = { ...life.closed, limits: { ...life.closed.limits, mean: 6, spread: 9 } };
    expect(mergeBackup(open, { ...closed, rounds: [lower] }).put.rounds).toEqual([]);
  });

  test('stays open when the file has the round closed without its edition', () => {
    expect(mergeBackup(open, { ...closed, editions: [] }).put.rounds).toEqual([]);
    expect(mergeBackup(open, closed)).toMatchObject({
      put: { rounds: [life.closed] },
      closed: [life.closed.id],
    });
  });

  test('is not overwritten where another edition was published under the same number', () => {
    const other = { ...edition, responses: 11, hash: 'another' };
    const { put, outcome } = mergeBackup(closed, {
      ...closed,
      editions: [other],
      editionSources: [sourceOf(edition, life.responses)],
    });
    expect(put).toMatchObject({ editions: [], editionSources: [] });
    expect(outcome.different).toBe(1);
  });

  test('stays deleted where the responses of a closed round were deleted as promised', () => {
    const forgotten = { ...closed, roundKeys: [], roundSlips: [] };
    const { put, outcome } = mergeBackup(forgotten, {
      ...closed,
      sealedResponses: life.responses,
      editionSources: [sourceOf(edition, life.responses)],
    });
    expect(put).toMatchObject({ roundKeys: [], roundSlips: [], sealedResponses: [], editionSources: [] });
    expect(outcome).toMatchObject({ forgotten: 1, uncounted: 0 });
  });

  describe('and in the file, of a round that is closed on one of both devices or on both', () => {
    const [first, ...others] = life.responses;
    if (!first) throw new Error('no responses');
    const closedWithOne = {
      ...closed,
      sealedResponses: [first],
      editionSources: [sourceOf(edition, [first])],
    };
    const stillOpen = { ...open, sealedResponses: life.responses };

    test('what is in no edition is told, and waits', () => {
      for (const [here, incoming] of [
        [closedWithOne, stillOpen],
        [stillOpen, closedWithOne],
      ] as const) {
        const merge = mergeBackup(here, incoming);
        expect(merge.outcome.uncounted).toBe(others.length);
        expect(sorted(after(here, incoming))).toEqual(
          sorted({ ...closedWithOne, sealedResponses: life.responses }),
        );
      }
    });

    test('and is told once', () => {
      const waiting = { ...closedWithOne, sealedResponses: life.responses };
      expect(mergeBackup(closedWithOne, waiting).outcome.uncounted).toBe(others.length);
      expect(mergeBackup(waiting, closedWithOne).outcome.uncounted).toBe(0);
      expect(mergeBackup(waiting, waiting).outcome.uncounted).toBe(0);
    });

    test('what a further edition has waits no more', () => {
      const withAll = {
        ...closedWithOne,
        sealedResponses: life.responses,
        editions: [edition, second],
        editionSources: [sourceOf(edition, [first]), sourceOf(second, life.responses)],
      };
      const merge = mergeBackup(closedWithOne, withAll);
      expect(merge.put.editionSources).toContainEqual(sourceOf(second, life.responses));
      expect(merge.outcome).toMatchObject({ uncounted: 0, added: { editions: 1 } });
      expect(mergeBackup(withAll, closedWithOne).outcome.uncounted).toBe(0);
    });

    test('nobody can tell where it is not known what the edition was made from', () => {
      const unknown = { ...closedWithOne, editionSources: [] };
      expect(mergeBackup(unknown, stillOpen).outcome.uncounted).toBe(0);
    });
  });
});

const TABLES = [
  'networks',
  'rounds',
  'roundKeys',
  'roundSlips',
  'sealedResponses',
  'editions',
  'editionSources',
  'dialogues',
] as const;
const STEPS = [undefined, 'prepared', 'open', 'closed'] as const;

/** What is stored once `incoming` has been taken in. */
function after(here: BackupRecords, incoming: BackupRecords): BackupRecords {
  const { put } = mergeBackup(here, incoming);
  const written = <Entry extends object>(stored: readonly Entry[], writes: readonly Entry[]) => [
    ...new Map([...stored, ...writes].map((record) => [keyOf(record), record])).values(),
  ];
  return {
    networks: written(here.networks, put.networks),
    rounds: written(here.rounds, put.rounds),
    roundKeys: written(here.roundKeys, put.roundKeys),
    roundSlips: written(here.roundSlips, put.roundSlips),
    instruments: written(here.instruments, put.instruments),
    sealedResponses: written(here.sealedResponses, put.sealedResponses),
    editions: written(here.editions, put.editions),
    editionSources: written(here.editionSources, put.editionSources),
    dialogues: written(here.dialogues, put.dialogues),
    offices: [],
    officeKey: [],
    researchPackages: [],
  };
}

/** The primary key of a record of any table. */
function keyOf(record: object): string {
  if ('id' in record) return String(record.id);
  const roundId = 'roundId' in record ? String(record.roundId) : '';
  if ('digest' in record) return `${roundId} ${String(record.digest)}`;
  return 'number' in record ? `${roundId} ${String(record.number)}` : roundId;
}

/** All that is the same on every device: not whether a round came there from a backup. */
function sorted(records: BackupRecords): Record<string, string[]> {
  return Object.fromEntries(
    TABLES.map((table) => [
      table,
      records[table]
        .map((record) => canonicalJson({ ...record, bytes: 0, privateKey: 0, restored: 0 }))
        .sort(),
    ]),
  );
}

function statusOf({ rounds }: BackupRecords, id: Round['id']): Round['status'] | undefined {
  return rounds.find((round) => round.id === id)?.status;
}

function lifeOf(networkId: Network['id']) {
  const prepared: PreparedRound = {
    ...exampleTerms,
    slips: 4,
    id: newId(randomBytes),
    networkId,
    status: 'prepared',
  };
  const open = openRound(prepared, randomBytes(32), TODAY);
  const closed = closeRound(open, TODAY);
  const key = { roundId: open.id, privateKey: randomBytes(32) };
  const responses = Array.from({ length: 6 }, () => ({
    roundId: open.id,
    digest: toBase64url(randomBytes(32)),
    bytes: randomBytes(80),
  }));
  const editions = [1, 2].map((number) =>
    exampleEdition(smallInstrument, [], { roundId: open.id, number, hash: `hash ${number} of ${open.id}` }),
  );
  const slips: StoredRoundSlips = {
    roundId: open.id,
    slips: Array.from({ length: 4 }, () => newSlip(randomBytes)).sort(),
  };
  return { prepared, open, closed, key, slips, responses, editions };
}

function sourceOf(
  { roundId, number }: Edition,
  responses: readonly StoredSealedResponse[],
): StoredEditionSource {
  return { roundId, number, digests: responses.map(({ digest }) => digest).sort(), slipRule: 'lots' };
}

/**
 * A device of one of the facilitators: some of the networks, their rounds at some step, some of the responses. Of what
 * an edition was made each device can know something else, or nothing.
 */
function aDevice(): fc.Arbitrary<BackupRecords> {
  const rounds = lives.map((life) =>
    fc
      .record({
        status: fc.constantFrom(...STEPS),
        hasKey: fc.boolean(),
        slips: fc.subarray([...life.slips.slips], { minLength: 1 }),
        responses: fc.subarray(life.responses, { minLength: 1 }),
        published: fc.constantFrom(1, 2),
        /** What this device wrote about the round; `null` where nobody did. */
        changes: fc.option(arbitraryChanges),
        sources: fc.array(fc.option(fc.subarray(life.responses)), { minLength: 2, maxLength: 2 }),
      })
      .map(({ status, hasKey, slips, responses, published, changes, sources }): BackupRecords => {
        if (status === undefined) return nothing;
        const round = { ...nothing, rounds: [life[status]] };
        if (status === 'prepared') return round;
        const editions = status === 'closed' ? life.editions.slice(0, published) : [];
        return {
          ...round,
          roundKeys: hasKey || status === 'closed' ? [life.key] : [],
          roundSlips: [{ ...life.slips, slips: slips.toSorted() }],
          sealedResponses: responses,
          editions,
          dialogues: changes === null ? [] : [writtenAfter(changes, emptyDialogue(life.open.id))],
          editionSources: editions.flatMap((edition, index) => {
            const source = sources[index];
            return source ? [sourceOf(edition, source)] : [];
          }),
        };
      }),
  );
  return fc.tuple(...rounds).map((parts) => ({
    ...nothing,
    networks: networks.filter(({ id }) => parts.some((part) => part.rounds[0]?.networkId === id)),
    rounds: parts.flatMap((part) => part.rounds),
    roundKeys: parts.flatMap((part) => part.roundKeys),
    roundSlips: parts.flatMap((part) => part.roundSlips),
    sealedResponses: parts.flatMap((part) => part.sealedResponses),
    editions: parts.flatMap((part) => part.editions),
    editionSources: parts.flatMap((part) => part.editionSources),
    dialogues: parts.flatMap((part) => part.dialogues),
  }));
}
