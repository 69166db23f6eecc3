import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { differingResponses } from '#aggregation/differingResponses.ts';
import type { Edition } from '#aggregation/Edition.ts';
import { profile } from '#aggregation/profile.ts';
import { type NextEditionSource, publishNextEdition } from '#aggregation/publishNextEdition.ts';
import { restoreEdition } from '#aggregation/restoreEdition.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS, limitFloors } from '#round/Limits.ts';
import { newId, type ResponseId } from '#shared/Id.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { arbitraryResponses } from './arbitraryResponses.ts';
import { instrumentOf } from './certainReaders.ts';
import { answeringDigits, oneDimension } from './oneDimension.ts';

const hidden = { kind: 'hidden', reason: 'privacy' };

/** Members a, b, c, … with these answers. */
function members(digits: string): readonly Response[] {
  return answeringDigits(digits).map((response, index) => ({
    ...response,
    responseId: String.fromCharCode(97 + index) as ResponseId,
  }));
}

const FIRST = members('22 22 33 33 33 44 44 45');
const WITH_NEWCOMERS = members('22 22 33 33 33 44 44 45 33 23 43');

function publish(changes: Partial<NextEditionSource>) {
  const source: NextEditionSource = {
    roundId: newId(seededRandomBytes(1)),
    schoolYear: '2025-2026',
    instrument: oneDimension(2),
    instrumentReference: { id: 'one-dimension', version: '1.0.0', hash: 'A'.repeat(43) },
    limits: LIMIT_FLOORS,
    safeAgainst: 1,
    asksRole: true,
    memberCount: 12,
    responses: WITH_NEWCOMERS,
    earlier: [FIRST],
    publishedOn: '2026-06-20',
    keepers: 1,
    invented: false,
    ...changes,
  };
  return publishNextEdition(source, nodeDigest);
}

async function published(changes: Partial<NextEditionSource>): Promise<Edition> {
  const edition = await publish(changes);
  if (!edition.ok) throw new Error(JSON.stringify(edition.error));
  return edition.value;
}

describe('responses differ', () => {
  const [first, second, third] = members('22 33 44') as [Response, Response, Response];

  it('where one is new, withdrawn, or has other answers or another role', () => {
    expect(differingResponses([first, second], [first, second])).toBe(0);
    expect(differingResponses([first, second, third], [first, second])).toBe(1);
    expect(differingResponses([first], [first, second, third])).toBe(2);
    expect(differingResponses([first, second], [first, { ...second, role: 'teacher' }])).toBe(1);
    expect(differingResponses([first, second], [first, { ...second, answers: { i1: 3 } }])).toBe(1);
  });

  it('not by a higher revision that says the same, nor by their order', () => {
    const again = { ...second, revision: 4, answers: { i2: 3, i1: 3 } };
    expect(differingResponses([again, first], [first, second])).toBe(0);
  });
});

describe('the next edition of a round', () => {
  it('follows the last in number, counts everybody, and can be restored', async () => {
    const edition = await published({});
    expect(edition).toMatchObject({ number: 2, publishedOn: '2026-06-20', responses: 11 });
    expect(edition.dimensions[0]).toEqual({
      dimension: 'only',
      n: 11,
      // 34.5 / 11 = 3.136…
      mean: { kind: 'value', value: 3.1 },
      spread: hidden,
    });
    expect(restoreEdition(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
  });

  it('does not come while fewer than three responses differ from the last', async () => {
    expect(await publish({ responses: WITH_NEWCOMERS.slice(0, 10) })).toEqual({
      ok: false,
      error: { edition: 1, differing: 2, needed: 3 },
    });
    const limits = { ...LIMIT_FLOORS, difference: 4 };
    expect(await publish({ limits })).toMatchObject({ error: { differing: 3, needed: 4 } });
    expect((await publish({ limits: { ...LIMIT_FLOORS, difference: 0 }, responses: FIRST })).ok).toBe(false);
  });

  it('comes in a round that is safe against two once four differ, or five where one may be a second of somebody', async () => {
    const forTwo = { safeAgainst: 2 as const, limits: limitFloors(2) };
    expect(await publish(forTwo)).toMatchObject({ error: { differing: 3, needed: 4 } });
    const four = members('22 22 33 33 33 44 44 45 33 23 43 33');
    // Four are never further from both ends than two whole scales, and five can be; a bound stays a bound.
    const meanOf = async (responses: readonly Response[]) =>
      (await published({ ...forTwo, responses })).dimensions[0]?.mean.kind;
    expect(await meanOf(four)).toBe('hidden');
    expect(await meanOf(members('22 22 33 33 33 44 44 45 33 23 43 33 33'))).toBe('value');
    const high = Array.from({ length: 12 }, () => '55').join(' ');
    const bounded = { ...forTwo, earlier: [members(high).slice(0, 8)], responses: members(high) };
    expect((await published(bounded)).dimensions[0]?.mean.kind).toBe('at-least');
    const beside = four.map((one, place) => (place === 11 ? { ...one, besideEarlier: true as const } : one));
    expect(await publish({ ...forTwo, responses: beside })).toMatchObject({
      error: { differing: 4, needed: 5 },
    });
  });

  it('does not come back close to an edition before the last, unless all is as it was there', async () => {
    const earlier = [FIRST, WITH_NEWCOMERS];
    expect(await publish({ earlier, responses: FIRST.slice(1) })).toEqual({
      ok: false,
      error: { edition: 1, differing: 1, needed: 3 },
    });
    const back = await published({ earlier, responses: FIRST });
    expect(back).toMatchObject({ number: 3, responses: 8 });
  });

  it.each([
    ['two withdrew and one came in', [...FIRST.slice(2), ...WITH_NEWCOMERS.slice(8, 9)]],
    ['three withdrew', members('22 22 33 33 33 44 44 45 44 33 22').slice(3)],
    ['one of four changed an answer', members('32 22 33 33 33 44 44 45 33 23 43')],
    ['three newcomers all gave the highest answer', members('22 22 33 33 33 44 44 45 55 55 55')],
  ])('hides the mean where %s', async (_, responses) => {
    const { dimensions } = await published({ responses });
    expect(dimensions[0]).toMatchObject({ mean: hidden, spread: hidden });
  });

  it.each([
    ['R + 1/k from the highest point', '33 44 43', 'hidden'],
    ['one answer more', '33 44 33', 'value'],
    ['R + 1/k from the lowest point', '33 22 23', 'hidden'],
    ['one answer more', '33 22 33', 'value'],
  ])('where three newcomers are together %s (%s) the mean is %s', async (_, digits, kind) => {
    const { dimensions } = await published({
      responses: members(`22 22 33 33 33 44 44 45 ${digits}`),
    });
    expect(dimensions[0]?.mean.kind).toBe(kind);
  });

  it('hides the mean where only two of three newcomers answered enough of a dimension', async () => {
    const [...all] = WITH_NEWCOMERS;
    const responses = [...all.slice(0, 10), { ...all[10]!, answers: {} }];
    const { dimensions } = await published({ responses });
    expect(dimensions[0]).toMatchObject({ n: 10, mean: hidden, spread: hidden });
  });

  it('shows a dimension in which nothing changed as it was, spread included', async () => {
    const [...all] = FIRST;
    const responses = all.map((one, index) => (index < 3 ? { ...one, role: 'teacher' } : one));
    const was = profile(oneDimension(2), FIRST, LIMIT_FLOORS).dimensions;
    expect(was[0]?.spread.kind).toBe('spread');
    expect((await published({ responses })).dimensions).toEqual(was);
  });

  describe('with roles', () => {
    const instrument = instrumentOf({ k: 2, points: 5, roles: 2 });
    const inRoles = (all: readonly Response[]) =>
      all.map((one, index) => ({ ...one, role: index % 2 === 0 ? 'r0' : 'r1' }));
    const before = inRoles(members('22 22 33 33 33 44 44 43 43 23 33 34'));
    const blank = (letter: string): Response => ({
      ...before[0]!,
      responseId: letter as ResponseId,
      answers: {},
    });

    it('shows roles and items as they were where nothing in the dimension changed', async () => {
      const responses = [...before, blank('x'), blank('y'), blank('z')];
      for (const asksRole of [true, false]) {
        const first = await published({ instrument, asksRole, earlier: [[]], responses: before });
        const next = await published({ instrument, asksRole, earlier: [before], responses });
        expect(next.dimensions).toEqual(first.dimensions);
        expect(next.items).toEqual(first.items);
        expect(next.roles).toEqual(first.roles);
        expect(next.roles?.some(({ dimensions }) => dimensions[0]?.mean.kind === 'value')).toBe(
          asksRole ? true : undefined,
        );
        expect(next.items?.some(({ mean }) => mean.kind === 'value')).toBe(!asksRole);
      }
    });

    it.each<[string, (all: readonly Response[]) => readonly Response[]]>([
      [
        'somebody said another role',
        (all) => all.map((one) => ({ ...one, role: one.role === 'r0' ? 'r1' : 'r0' })),
      ],
      ['nobody says a role any more', (all) => all.map((one) => ({ ...one, role: null }))],
      [
        'somebody gave other answers with the same mean',
        (all) =>
          all.map((one) => ({
            ...one,
            answers: { i1: one.answers['i2'] ?? 'na', i2: one.answers['i1'] ?? 'na' },
          })),
      ],
      [
        'three joined',
        (all) => [...all, ...inRoles(members(`${'11 '.repeat(all.length)}33 33 43`)).slice(all.length)],
      ],
    ])('shows no role, no item and no spread where %s', async (_, change) => {
      const next = await published({ instrument, earlier: [before], responses: change(before) });
      expect(next.dimensions[0]).toMatchObject({ mean: { kind: 'value' }, spread: hidden });
      expect(next.items?.map(({ mean, counts }) => [mean, counts])).toEqual(
        next.items?.map(() => [hidden, hidden]),
      );
      const byRole = next.roles?.flatMap(({ dimensions }) => dimensions.map(({ mean }) => mean.kind));
      expect(byRole).toEqual(['hidden', 'hidden']);
      expect(restoreEdition(JSON.parse(JSON.stringify(next)))).toEqual(next);
    });

    it('does not come for one late answer or one withdrawal', async () => {
      for (const responses of [[...before, blank('x')], before.slice(1)]) {
        expect((await publish({ instrument, earlier: [before], responses })).ok).toBe(false);
      }
    });
  });

  it('keeps a mean hidden once its value was the reason', async () => {
    const atTheEnd = members('22 22 33 33 33 44 44 45 55 55 55');
    const later = members('22 22 33 33 33 44 44 45 55 55 55 22 22 33 33');
    const { dimensions } = await published({ earlier: [FIRST, atTheEnd], responses: later });
    expect(dimensions[0]?.mean).toEqual(hidden);
    const atOnce = await published({ earlier: [FIRST], responses: later });
    expect(atOnce.dimensions[0]?.mean.kind).toBe('value');
  });
});

describe('in any network', () => {
  const someRound = fc
    .constantFrom<Instrument>(smallInstrument, oneDimension(1), oneDimension(4))
    .chain((instrument) =>
      fc.record({
        instrument: fc.constant(instrument),
        responses: arbitraryResponses(instrument, 20).map(named),
        first: fc.integer({ min: 5, max: 12 }),
      }),
    );

  it('a mean never changes by fewer than three who joined, or after anybody left or changed', async () => {
    await fc.assert(
      fc.asyncProperty(someRound, fc.nat(3), async ({ instrument, responses, first }, gone) => {
        const [before, after] = [responses.slice(0, first), responses.slice(gone)];
        fc.pre(differingResponses(before, after) >= 3);
        const was = profile(instrument, before, LIMIT_FLOORS).dimensions;
        const is = await published({ instrument, responses: after, earlier: [before] });
        is.dimensions.forEach(({ n, mean, spread }, index) => {
          const old = was[index]!;
          if (mean.kind === 'hidden' || old.mean.kind === 'hidden') return;
          if (n === old.n) expect({ mean, spread }).toEqual({ mean: old.mean, spread: old.spread });
          else expect(n - old.n).toBeGreaterThanOrEqual(3);
        });
      }),
      { seed: 20261, numRuns: 150 },
    );
  });

  it('the order of the responses makes no difference, in this edition or an earlier one', async () => {
    await fc.assert(
      fc.asyncProperty(someRound, async ({ instrument, responses, first }) => {
        const before = responses.slice(0, first);
        fc.pre(responses.length - before.length >= 3);
        const turned = { responses: responses.toReversed(), earlier: [before.toReversed()] };
        expect(await published({ instrument, ...turned })).toEqual(
          await published({ instrument, responses, earlier: [before] }),
        );
      }),
      { seed: 20262, numRuns: 60 },
    );
  });

  it('every next edition can be restored', async () => {
    const some = arbitraryInstrument().chain((instrument) =>
      fc.record({
        instrument: fc.constant(instrument),
        responses: arbitraryResponses(instrument).map(named),
      }),
    );
    await fc.assert(
      fc.asyncProperty(some, async ({ instrument, responses }) => {
        fc.pre(responses.length >= 3);
        const edition = await published({ instrument, responses, earlier: [responses.slice(3)] });
        expect(restoreEdition(JSON.parse(JSON.stringify(edition)))).toEqual(edition);
      }),
      { seed: 20263, numRuns: 60 },
    );
  });
});

function named(responses: readonly Response[]): readonly Response[] {
  return responses.map((response, index) => ({ ...response, responseId: `m${index}` as ResponseId }));
}
