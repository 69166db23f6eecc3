import '#tests/support/reportCounterexamples.ts';

import fc from 'fast-check';

import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import type { ResponseId } from '#shared/Id.ts';
import { instrumentOf } from './certainReaders.ts';

/** How the members of a network answer. */
export const WAYS_TO_ANSWER = [
  'varied',
  'all alike',
  'all alike at an end of the scale',
  'one apart',
  'alike by role',
  'half the items missing',
] as const;

/** How the roles are divided. */
export const WAYS_TO_DIVIDE = ['evenly', 'in blocks', 'a role of one', 'a role of all but one'] as const;

export type WayToAnswer = (typeof WAYS_TO_ANSWER)[number];
export type WayToDivide = (typeof WAYS_TO_DIVIDE)[number];

interface SomeNetwork {
  readonly instrument: Instrument;
  /** One a member; some say no role. */
  readonly responses: readonly Response[];
}

/** A network of 3 to 30 members, 1 to 6 roles, 1 to 4 items and 2 to 5 points. */
export function arbitraryNetwork(answer: WayToAnswer, divide: WayToDivide): fc.Arbitrary<SomeNetwork> {
  return fc
    .record({
      n: fc.integer({ min: 3, max: 30 }),
      k: fc.integer({ min: 1, max: 4 }),
      points: fc.integer({ min: 2, max: 5 }),
      roles: fc.integer({ min: 1, max: 6 }),
    })
    .chain((shape) => {
      const instrument = instrumentOf(shape);
      const roles = Array.from({ length: shape.n }, (_, member) => roleOf(member, shape, divide));
      return rowsOf(answer, shape, roles).map((rows) => ({
        instrument,
        responses: rows.map((row, member) => responseOf(row, member, roles[member] ?? 0)),
      }));
    });
}

interface NetworkShape {
  readonly n: number;
  readonly k: number;
  readonly points: number;
  readonly roles: number;
}

type Row = readonly (number | null)[];

function rowsOf(
  answer: WayToAnswer,
  { n, k, points, roles }: NetworkShape,
  roleOfMember: readonly number[],
): fc.Arbitrary<readonly Row[]> {
  const row = fc.array(fc.integer({ min: 1, max: points }), { minLength: k, maxLength: k });
  const times = (one: Row, count: number) => Array.from({ length: count }, () => one);
  switch (answer) {
    case 'varied':
      return fc.array(row, { minLength: n, maxLength: n });
    case 'all alike':
      return row.map((one) => times(one, n));
    case 'all alike at an end of the scale':
      return fc.constantFrom(1, points).map((end) =>
        times(
          Array.from({ length: k }, () => end),
          n,
        ),
      );
    case 'one apart':
      return fc.tuple(row, row).map(([one, apart]) => [apart, ...times(one, n - 1)]);
    case 'alike by role':
      return fc
        .array(row, { minLength: roles, maxLength: roles })
        .map((rows) => roleOfMember.map((role) => rows[role] ?? []));
    case 'half the items missing': {
      const given = fc.array(fc.constantFrom(true, false), { minLength: k, maxLength: k });
      const gappy = fc
        .tuple(row, given)
        .map(([answers, isGiven]) => answers.map((one, item) => (isGiven[item] === true ? one : null)));
      return fc.array(gappy, { minLength: n, maxLength: n });
    }
  }
}

function roleOf(member: number, { n, roles }: NetworkShape, divide: WayToDivide): number {
  if (divide === 'evenly') return member % roles;
  if (divide === 'in blocks') return Math.floor((member * roles) / n);
  if (member === 0) return 0;
  return divide === 'a role of one'
    ? Math.min(roles - 1, 1 + (member % Math.max(1, roles - 1)))
    : Math.min(roles - 1, 1);
}

function responseOf(row: Row, member: number, role: number): Response {
  const given = row.flatMap((answer, item) => (answer === null ? [] : [[`i${item + 1}`, answer] as const]));
  return {
    responseId: `m${member}` as ResponseId,
    revision: 0,
    role: member % 11 === 7 ? null : `r${role}`,
    answers: Object.fromEntries(given),
  };
}
