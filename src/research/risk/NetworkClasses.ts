import type { Instrument } from '#instrument/Instrument.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import type { Aspects } from './Aspect.ts';
import { ClassCounts } from './ClassCounts.ts';
import { groupBy, type NetworkRows } from './networkRows.ts';

/** A network in a school year, what its rows tell by role. */
export interface NetworkClasses {
  readonly network: string;
  readonly schoolYear: string;
  /** By role in the instrument's order; then those of several roles together, and those whose role is not told. */
  readonly classes: readonly RoleClass[];
}

interface RoleClass {
  readonly role: string | null;
  readonly counts: ClassCounts;
}

export function networkClasses(
  instrument: Instrument,
  aspects: Aspects,
  { network, schoolYear, rows }: NetworkRows,
): NetworkClasses {
  const order: readonly (string | null)[] = [...instrument.roles.map(({ id }) => id), COMBINED_ROLES, null];
  const classes = [...groupBy(rows, ({ role }) => role)]
    .sort(([role], [other]) => order.indexOf(role) - order.indexOf(other))
    .map(([role, ofRole]): RoleClass => ({ role, counts: ClassCounts.of(aspects, ofRole) }));
  return { network, schoolYear, classes };
}

/** Of everybody in the network, whatever their role. */
export function countsOfAll({ classes }: NetworkClasses): ClassCounts {
  return ClassCounts.sum(classes.map(({ counts }) => counts));
}
