import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { besideEarlier } from '#response/Response.ts';
import type { Limits } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import type { Contribution } from './contributions.ts';
import type { DimensionShown } from './DimensionShown.ts';
import type { DimensionProfile } from './Edition.ts';
import { effectiveLimits } from './effectiveLimits.ts';
import type { Hidden } from './Figure.ts';
import { limitsBeside } from './limitsBeside.ts';
import { profileDimension } from './profileDimension.ts';
import { hiddenItem, profileItems } from './profileItems.ts';
import { profileRoles } from './profileRoles.ts';
import { type MembersOfRole, rolesLargeEnough } from './rolesLargeEnough.ts';

/** What a round has decided about its figures. */
export interface DisclosureRule {
  readonly limits: Limits;
  readonly safeAgainst: SafeAgainst;
}

/**
 * What may be shown of one dimension by itself, without an earlier edition beside it. Together, means by role with the
 * spread, or with means of items, can give members away. So where roles are large enough to be shown, only their means
 * and the mean of everybody can be: by the sizes of the roles, whatever the answers, so that hiding tells nothing.
 *
 * Two who compare notes are a reader who gave two responses, as somebody is who handed in a second one.
 */
export function showDimension(
  instrument: Instrument,
  dimension: string,
  members: readonly Contribution[],
  { limits, safeAgainst }: DisclosureRule,
): DimensionShown {
  const { scale } = instrument;
  const items = dimensionItems(instrument, dimension);
  const itemCount = items.length;
  const scaleMeans = members.map((member) => member.scaleMean);
  const second = besideEarlier(members.map(({ response }) => response));
  const own = safeAgainst + second;
  const needed = limitsBeside(effectiveLimits(limits, safeAgainst), second);
  const profile = profileDimension({ dimension, scaleMeans, itemCount, own, scale }, needed);

  const roles = instrument.roles.map(({ id }) => membersOfRole(id, members));
  const unsaid = members.flatMap(({ response, scaleMean }) =>
    instrument.roles.some(({ id }) => id === response.role) ? [] : [scaleMean],
  );
  const largeEnough =
    profile.mean.kind === 'value' ? rolesLargeEnough(roles, { n: profile.n, needed: needed.mean }) : [];
  const byRole = largeEnough.length > 0;
  const answers = members.map(({ response }) => response.answers);
  return {
    dimension: byRole ? withoutSpread(profile) : profile,
    items: byRole
      ? items.map(({ id }) => hiddenItem(id, PRIVACY))
      : profileItems({ profile, items, answers, own, scale }, needed),
    roles: profileRoles({
      ...{ profile, itemCount, own, scale, roles, largeEnough, unsaid },
      needed: needed.mean,
    }),
  };
}

/** The dimension with nothing but its mean, as far as that is shown. */
export function withoutSpread(profile: DimensionProfile): DimensionProfile {
  return { ...profile, spread: profile.spread.kind === 'hidden' ? profile.spread : PRIVACY };
}

function membersOfRole(role: string, members: readonly Contribution[]): MembersOfRole {
  const scaleMeans = members
    .filter(({ response }) => response.role === role)
    .map(({ scaleMean }) => scaleMean);
  return { role, scaleMeans };
}

const PRIVACY: Hidden = { kind: 'hidden', reason: 'privacy' };
