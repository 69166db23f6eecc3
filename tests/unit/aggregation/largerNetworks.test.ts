import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { profile } from '../../../src/aggregation/profile.ts';
import { scaleMean } from '../../../src/aggregation/scaleMean.ts';
import type { Instrument } from '../../../src/instrument/Instrument.ts';
import type { Answers, Response } from '../../../src/response/Response.ts';
import { LIMIT_FLOORS } from '../../../src/round/Limits.ts';
import type { ResponseId } from '../../../src/shared/Id.ts';
import { instrumentOf } from './certainReaders.ts';

/**
 * Networks too large to go through all of: for every reader and every answer that all others with a role gave alike,
 * another network is made that shows the same and in which one of them gave another answer.
 */
describe('in networks of 3 to 30 members with 1 to 6 roles', () => {
  it('no reader can be certain of an answer', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(network(), ({ instrument, responses }) => {
        expect(certainAnswers(instrument, responses)).toEqual([]);
      }),
      { seed: 20264, numRuns: 300 },
    );
  });

  it('no role that is hidden follows from those that are shown', () => {
    fc.assert(
      fc.property(network(), ({ instrument, responses }) => {
        const counted = responses.filter(({ answers }) => scaleMean(answers, instrument.items) !== null);
        const { roles = [], dimensions, items = [] } = profile(instrument, responses, LIMIT_FLOORS);
        const shown = roles.filter((role) => role.dimensions[0]?.mean.kind === 'value');
        const sizes = shown.map(({ role }) => counted.filter((one) => one.role === role).length);
        const left = counted.length - sizes.reduce((sum, size) => sum + size, 0);
        for (const size of sizes) expect(Math.min(size, counted.length - size)).toBeGreaterThanOrEqual(5);
        if (shown.length === 0) return;
        expect(left === 0 || left >= 5).toBe(true);
        expect(dimensions[0]?.spread.kind).toBe('hidden');
        expect(items.every(({ mean, counts }) => mean.kind === 'hidden' && counts.kind === 'hidden')).toBe(
          true,
        );
      }),
      { seed: 20265, numRuns: 2000 },
    );
  });
});

function certainAnswers(instrument: Instrument, responses: readonly Response[]): readonly string[] {
  const show = (members: readonly Response[]) => JSON.stringify(profile(instrument, members, LIMIT_FLOORS));
  const shown = show(responses);
  const roles = [...new Set(responses.map(({ role }) => role))];
  return responses.flatMap((_, reader) =>
    roles.flatMap((role) => {
      const group = [...responses.keys()].filter((one) => one !== reader && responses[one]?.role === role);
      return instrument.items.flatMap(({ id }) => {
        const answers = new Set(group.map((one) => responses[one]?.answers[id]));
        // Two others with the same role who differ can trade places.
        if (answers.size !== 1 || typeof [...answers][0] !== 'number') return [];
        const others = otherNetworks(instrument, responses, { reader, member: group[0] ?? 0, id });
        for (const other of others) {
          if (other[group[0] ?? 0]?.answers[id] !== [...answers][0] && show(other) === shown) return [];
        }
        return [`reader ${reader}, role ${role}, item ${id}: ${[...answers].join()}`];
      });
    }),
  );
}

/**
 * In which one member traded answers with another, gave the same answers to other items, or answered this item one
 * point higher or lower while others make up for it.
 */
function* otherNetworks(
  instrument: Instrument,
  responses: readonly Response[],
  { reader, member, id }: { reader: number; member: number; id: string },
): Generator<readonly Response[]> {
  for (const helper of responses.keys()) {
    const [one, other] = [responses[member], responses[helper]];
    if (helper === reader || one === undefined || other === undefined) continue;
    if (other.answers[id] === one.answers[id]) continue;
    yield responses
      .with(member, { ...one, answers: other.answers })
      .with(helper, { ...other, answers: one.answers });
  }
  for (const turn of instrument.items.keys()) {
    yield responses.map((one, place) =>
      place === reader ? one : { ...one, answers: turned(instrument, one.answers, turn) },
    );
    const one = responses[member];
    if (one !== undefined)
      yield responses.with(member, { ...one, answers: turned(instrument, one.answers, turn) });
  }
  for (const step of [1, -1]) {
    const changed = shifted(instrument, responses, member, id, step);
    if (changed === null) continue;
    yield changed;
    for (const helper of responses.keys()) {
      if (helper === reader) continue;
      for (const item of instrument.items) {
        const both = shifted(instrument, changed, helper, item.id, -step);
        if (both === null || (helper === member && item.id === id)) continue;
        yield both;
        if (item.id === id) continue;
        // The other way round by two more, so that every item keeps its mean too.
        for (const third of responses.keys()) {
          if (third === reader) continue;
          const back = shifted(instrument, both, third, item.id, step);
          const all = back && shifted(instrument, back, third === member ? helper : third, id, -step);
          if (all) yield all;
        }
      }
    }
  }
}

function turned({ items }: Instrument, answers: Answers, turn: number): Answers {
  return Object.fromEntries(
    items.flatMap(({ id }, place) => {
      const answer = answers[items[(place + turn) % items.length]?.id ?? id];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

function shifted(
  { scale }: Instrument,
  responses: readonly Response[],
  place: number,
  id: string,
  step: number,
): readonly Response[] | null {
  const member = responses[place];
  const answer = member?.answers[id];
  if (member === undefined || typeof answer !== 'number') return null;
  if (answer + step < scale.min || answer + step > scale.max) return null;
  return responses.with(place, { ...member, answers: { ...member.answers, [id]: answer + step } });
}

/** Varied, all alike, or all but one alike; roles of one, of all but one, and evenly spread; half the items missing. */
function network() {
  const size = { n: fc.integer({ min: 3, max: 30 }), k: fc.integer({ min: 1, max: 4 }) };
  const shape = { ...size, points: fc.integer({ min: 2, max: 5 }), roles: fc.integer({ min: 1, max: 6 }) };
  return fc
    .record({ ...shape, sizes: fc.constantFrom('even', 'one', 'all but one', 'blocks') })
    .chain(({ n, k, points, roles, sizes }) => {
      const point = fc.integer({ min: 1, max: points });
      const row = fc.array(point, { minLength: k, maxLength: k });
      const gaps = fc.array(fc.constantFrom(true, true, false), { minLength: k, maxLength: k });
      const gappy = fc
        .tuple(row, gaps)
        .map(([answers, given]) => answers.map((answer, item) => (given[item] ? answer : null)));
      const varied = fc.array(row, { minLength: n, maxLength: n });
      const alike = row.map((one) => Array.from({ length: n }, () => one));
      const outlier = fc
        .tuple(row, row)
        .map(([one, apart]) => [apart, ...Array.from({ length: n - 1 }, () => one)]);
      const halfMissing = fc.array(gappy, { minLength: n, maxLength: n });
      const byRole = fc
        .array(row, { minLength: roles, maxLength: roles })
        .map((rows) => Array.from({ length: n }, (_, member) => rows[roleOf(member, n, roles, sizes)] ?? []));
      const instrument = instrumentOf({ k, points, roles });
      return fc.oneof(varied, alike, outlier, halfMissing, byRole).map((rows) => ({
        instrument,
        responses: rows.map((answers, member): Response => {
          const place = roleOf(member, n, roles, sizes);
          const given = answers.flatMap((answer, item) =>
            answer === null ? [] : [[`i${item + 1}`, answer] as const],
          );
          return {
            responseId: `m${member}` as ResponseId,
            revision: 0,
            role: member % 11 === 7 ? null : `r${place}`,
            answers: Object.fromEntries(given),
          };
        }),
      }));
    });
}

function roleOf(member: number, n: number, roles: number, sizes: string): number {
  if (sizes === 'even') return member % roles;
  if (sizes === 'blocks') return Math.floor((member * roles) / n);
  const apart = member === 0 ? 0 : 1;
  return Math.min(roles - 1, sizes === 'one' ? apart * (1 + (member % Math.max(1, roles - 1))) : apart);
}
