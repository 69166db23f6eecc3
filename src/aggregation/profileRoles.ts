import type { Scale } from '#instrument/Instrument.ts';
import type { DimensionProfile } from './Edition.ts';
import type { Figure, Hidden } from './Figure.ts';
import { isAwayFromEnds } from './isAwayFromEnds.ts';
import { networkMean } from './networkMean.ts';
import type { MembersOfRole } from './rolesLargeEnough.ts';
import { figureWithin, scaleEnds } from './scaleEnds.ts';

interface DimensionByRole {
  /** What is shown of the dimension for everybody. */
  readonly profile: DimensionProfile;
  readonly itemCount: number;
  /** How many of everybody's scale means one reader may have given. */
  readonly own: number;
  readonly scale: Pick<Scale, 'min' | 'max'>;
  /** The instrument's roles, in its order. */
  readonly roles: readonly MembersOfRole[];
  /** Those of `roles` that may be shown by their sizes. */
  readonly largeEnough: readonly MembersOfRole[];
  /** Scale means of the members who did not say their role. */
  readonly unsaid: readonly number[];
  /** Members a mean needs. */
  readonly needed: number;
}

/**
 * What may be shown of one dimension by role, in the order of the roles: all that are large enough, or none. Where the
 * mean of one of them is near an end, or that of everybody who is not shown by role, none is: hiding only that one would
 * tell that it is near an end. docs/disclosure.md has the derivation.
 */
export function profileRoles(dimension: DimensionByRole): readonly (Figure | Hidden)[] {
  const { profile, roles, largeEnough, needed } = dimension;
  const { mean } = profile;
  if (mean.kind === 'hidden') return roles.map(() => mean);
  const figures = new Map(largeEnough.map((role) => [role, figureOf(role, dimension)]));
  const safe = isRestSafe(dimension) && [...figures.values()].every(({ kind }) => kind === 'value');
  return roles.map((role): Figure | Hidden => {
    if (role.scaleMeans.length < needed) return TOO_FEW;
    return (safe && figures.get(role)) || PRIVACY;
  });
}

function figureOf({ scaleMeans }: MembersOfRole, { itemCount, own, scale }: DimensionByRole): Figure {
  const ends = scaleEnds({ n: scaleMeans.length, itemCount, own, scale });
  return figureWithin(ends, networkMean(scaleMeans));
}

/** Whether the mean of everybody who is not shown by role tells nothing. */
function isRestSafe({ roles, largeEnough, unsaid, itemCount, own, scale }: DimensionByRole): boolean {
  const hidden = roles.filter((role) => !largeEnough.includes(role));
  const rest = [...hidden.flatMap(({ scaleMeans }) => scaleMeans), ...unsaid];
  return rest.length === 0 || isAwayFromEnds(networkMean(rest), { n: rest.length, itemCount, own, scale });
}

const TOO_FEW: Hidden = { kind: 'hidden', reason: 'too-few-answers' };
const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
