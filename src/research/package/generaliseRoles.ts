import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';

type RoleOfRow = string | null;

/**
 * The roles, one for each row, so coarse that every one that is left has at least `minimum` rows; a role not said
 * (`null`) counts as a role. Those of fewer rows become `COMBINED_ROLES`; while that is still too few, the smallest of
 * the others joins (of two as small the first in the instrument's order, not said last). Where that leaves everybody
 * together, no role is told: all `null`. Depends on how many have which role and on nothing else.
 */
export function generaliseRoles(
  instrument: Pick<Instrument, 'roles'>,
  roles: readonly RoleOfRow[],
  minimum: number,
): readonly RoleOfRow[] {
  const sizes = new Map<RoleOfRow, number>();
  for (const role of roles) sizes.set(role, (sizes.get(role) ?? 0) + 1);
  const general = generalRoles(instrument, sizes, minimum);
  return roles.map((role) => general.get(role) ?? null);
}

/** The same by role: what becomes of each role, given how many rows have it. */
export function generalRoles(
  { roles }: Pick<Instrument, 'roles'>,
  sizes: ReadonlyMap<RoleOfRow, number>,
  minimum: number,
): ReadonlyMap<RoleOfRow, RoleOfRow> {
  const order = new Map<RoleOfRow, number>(roles.map(({ id }, index) => [id, index]));
  const place = (role: RoleOfRow) => order.get(role) ?? roles.length;
  const ascending = [...sizes]
    .filter(([role]) => role !== COMBINED_ROLES)
    .sort(([role, size], [other, sizeOfOther]) => size - sizeOfOther || place(role) - place(other));

  const combined = new Set<RoleOfRow>();
  let together = sizes.get(COMBINED_ROLES) ?? 0;
  for (const [role, size] of ascending) {
    if (size >= minimum && (together === 0 || together >= minimum)) break;
    combined.add(role);
    together += size;
  }
  const isEverybody = combined.size > 0 && combined.size === ascending.length;
  const isUntold = isEverybody || (together > 0 && together < minimum);
  const becomes = (role: RoleOfRow) => (combined.has(role) ? COMBINED_ROLES : role);
  return new Map([...sizes.keys()].map((role) => [role, isUntold ? null : becomes(role)]));
}
