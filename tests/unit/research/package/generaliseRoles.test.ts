import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { generaliseRoles } from '#research/package/generaliseRoles.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';

type RoleOfRow = string | null;

const ids = srtInstrument.roles.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

describe('coarser roles', () => {
  test.each<[string, [RoleOfRow, number][], [RoleOfRow, number][]]>([
    [
      'roles of five stay',
      [
        [first, 5],
        [second, 7],
      ],
      [
        [first, 5],
        [second, 7],
      ],
    ],
    [
      'small ones go together',
      [
        [first, 3],
        [second, 2],
        [third, 6],
      ],
      [
        [COMBINED_ROLES, 5],
        [third, 6],
      ],
    ],
    [
      'not said is a role like any other',
      [
        [null, 2],
        [first, 3],
        [second, 5],
      ],
      [
        [COMBINED_ROLES, 5],
        [second, 5],
      ],
    ],
    [
      'the smallest of the others joins',
      [
        [first, 1],
        [second, 9],
        [third, 6],
      ],
      [
        [COMBINED_ROLES, 7],
        [second, 9],
      ],
    ],
    [
      'of two as small the first joins',
      [
        [third, 6],
        [second, 6],
        [first, 1],
      ],
      [
        [third, 6],
        [COMBINED_ROLES, 7],
      ],
    ],
    [
      'not said joins last',
      [
        [null, 6],
        [second, 6],
        [first, 1],
      ],
      [
        [null, 6],
        [COMBINED_ROLES, 7],
      ],
    ],
    [
      'all together is no role',
      [
        [first, 1],
        [second, 11],
      ],
      [[null, 12]],
    ],
    ['too few is no role', [[first, 4]], [[null, 4]]],
    ['all alike stays, when there are enough', [[first, 12]], [[first, 12]]],
  ])('%s', (_, before, after) => {
    expect(sizes(generalise(rolesOf(before)))).toEqual(new Map(after));
  });

  test('every role has the minimum or nobody has one; nothing is split; a second time changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRoles(), fc.integer({ min: 1, max: 9 }), (roles, minimum) => {
        const general = generalise(roles, minimum);
        expect(general).toHaveLength(roles.length);
        const isUntold = general.every((role) => role === null);
        expect(isUntold || Math.min(...sizes(general).values()) >= minimum).toBe(true);
        const became = new Map<RoleOfRow, Set<RoleOfRow>>();
        general.forEach((role, index) => {
          const from = roles[index] ?? null;
          became.set(from, (became.get(from) ?? new Set()).add(role));
          expect(isUntold ? [null] : [from, COMBINED_ROLES]).toContain(role);
        });
        expect([...became.values()].every((into) => into.size === 1)).toBe(true);
        expect(generalise(general, minimum)).toEqual(general);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('it depends on how many have which role, not on the order of the rows', () => {
    fc.assert(
      fc.property(arbitraryRoles(), (roles) => {
        const inOrder = [...roles].sort();
        expect(sizes(generalise(inOrder))).toEqual(sizes(generalise(roles)));
      }),
      { seed: 4 },
    );
  });

  test('no more go together than it takes: without any one of the larger roles, together they would be too few', () => {
    fc.assert(
      fc.property(arbitraryRoles(), (roles) => {
        const before = sizes(roles);
        const general = generalise(roles);
        const together = sizes(general).get(COMBINED_ROLES) ?? 0;
        const joined = [...before].filter(([role]) => role !== COMBINED_ROLES && !general.includes(role));
        const large = joined.map(([, size]) => size).filter((size) => size >= 5);
        if (together > 0 && large.length > 0) expect(together - Math.max(...large)).toBeLessThan(5);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

function generalise(roles: readonly RoleOfRow[], minimum = 5) {
  return generaliseRoles(srtInstrument, roles, minimum);
}

function rolesOf(groups: readonly [RoleOfRow, number][]): readonly RoleOfRow[] {
  return groups.flatMap(([role, size]) => Array<RoleOfRow>(size).fill(role));
}

function sizes(roles: readonly RoleOfRow[]): ReadonlyMap<RoleOfRow, number> {
  const counted = new Map<RoleOfRow, number>();
  for (const role of roles) counted.set(role, (counted.get(role) ?? 0) + 1);
  return counted;
}

function arbitraryRoles(): fc.Arbitrary<readonly RoleOfRow[]> {
  return fc
    .array(fc.nat(9), { minLength: ids.length + 2, maxLength: ids.length + 2 })
    .map((counts) => [...ids, null, COMBINED_ROLES].map((role, at) => [role, counts[at] ?? 0] as const))
    .chain((groups) => {
      const roles = groups.flatMap(([role, size]) => Array<RoleOfRow>(size).fill(role));
      return fc.shuffledSubarray(roles, { minLength: roles.length, maxLength: roles.length });
    });
}
