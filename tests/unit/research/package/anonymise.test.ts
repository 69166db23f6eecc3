import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anonymise } from '#research/package/anonymise.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { newId } from '#shared/Id.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const randomBytes = seededRandomBytes(6);

describe('anonymising the responses of an edition', () => {
  test('keeps every answer at its item, and nothing but answers and a role', () => {
    const source = arbitraryInstrument().chain((instrument) =>
      fc.record({
        instrument: fc.constant(instrument),
        responses: fc.array(arbitraryResponse(instrument), { minLength: 5, maxLength: 25 }),
      }),
    );
    fc.assert(
      fc.property(source, ({ instrument, responses }) => {
        const made = anonymise(
          { instrument, responses, limits: LIMIT_FLOORS, asksRole: true },
          seededRandomBytes(1),
        );
        const rows = made.ok ? made.value : [];
        const answers = responses.map((response) =>
          instrument.items.map(({ id }) => response.answers[id] ?? null),
        );
        expect(rows.map((row) => JSON.stringify(row.answers)).sort()).toEqual(
          answers.map((row) => JSON.stringify(row)).sort(),
        );
        expect(rows.every((row) => Object.keys(row).join() === 'role,answers')).toBe(true);
        const roles = rows.map(({ role }) => role);
        expect(roles.every((role) => roles.filter((other) => other === role).length >= 5)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('puts the rows in another order every time', () => {
    const members = Array.from({ length: 12 }, (_, index) => member(null, (index % 4) + 1));
    const orders = Array.from({ length: 20 }, () => JSON.stringify(anonymised(members)));
    expect(new Set(orders).size).toBeGreaterThan(15);
  });

  test('holds roles to what the round asks for a mean', () => {
    const members = [...six('student'), ...six('teacher')];
    expect(rolesIn(anonymised(members))).toEqual(new Set(['student', 'teacher']));
    expect(rolesIn(anonymised(members, { mean: 7 }))).toEqual(new Set([null]));
  });

  test('tells no role where the round asked none, whatever the responses say', () => {
    expect(rolesIn(anonymised([...six('student'), ...six('teacher')], { asksRole: false }))).toEqual(
      new Set([null]),
    );
  });

  test.each([
    ['four', 4, 5],
    ['seven where eight are asked', 7, 8],
    ['four where the round was changed to ask two', 4, 2],
  ])('refuses %s', (_, count, mean) => {
    const members = Array.from({ length: count }, () => member(null, 1));
    expect(anonymised(members, { mean })).toEqual({ ok: false, error: 'too-few-responses' });
    expect(anonymised([...members, member(null, 2)], { mean }).ok).toBe(true);
  });
});

function anonymised(responses: readonly Response[], { mean = 5, asksRole = true } = {}) {
  const limits = { ...LIMIT_FLOORS, mean };
  return anonymise({ instrument: smallInstrument, limits, asksRole, responses }, randomBytes);
}

function rolesIn(made: ReturnType<typeof anonymised>) {
  return new Set(made.ok ? made.value.map(({ role }) => role) : []);
}

function six(role: string): readonly Response[] {
  return Array.from({ length: 6 }, (_, index) => member(role, (index % 4) + 1));
}

function member(role: string | null, answer: number): Response {
  return { responseId: newId(randomBytes), revision: 0, role, answers: { d1: answer } };
}
