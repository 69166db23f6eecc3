import type { Edition } from '#aggregation/Edition.ts';
import type { RoleProfile } from '#aggregation/RoleProfile.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Language } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { type EditionPicture, pictureData, type RoleSeries } from './pictureData.ts';

/** An edition by role: roles with figures beside everybody, and the roles of which there is nothing to see. */
export interface RolePicture {
  /** Everybody, with the roles of which at least one figure is shown beside it; `null` where there is no such role. */
  readonly picture: EditionPicture | null;
  readonly hidden: readonly HiddenRole[];
  /** True where the middle half of a dimension is hidden and its means by role are shown. */
  readonly withoutSpread: boolean;
}

export interface HiddenRole {
  readonly name: string;
  readonly reason: 'too-few-answers' | 'privacy';
}

/** Roles in the instrument's order; `null` for an edition that has none. */
export function rolePicture(
  edition: Edition,
  instrument: Instrument,
  language: Language,
): RolePicture | null {
  const { roles } = edition;
  if (roles === undefined) return null;
  const inOrder = instrument.roles.flatMap(({ id }) => roles.filter(({ role }) => role === id));
  const nameOf = (profile: RoleProfile) => roleName(profile, instrument, language);
  const shown = inOrder.filter(isShown);
  return {
    picture: shown.length === 0 ? null : besideEverybody(edition, instrument, language, shown),
    hidden: inOrder
      .filter((profile) => !isShown(profile))
      .map((profile) => ({ name: nameOf(profile), reason: reasonOf(profile) })),
    withoutSpread: edition.dimensions.some(
      ({ mean, spread }, axis) =>
        mean.kind !== 'hidden' &&
        spread.kind === 'hidden' &&
        spread.reason === 'privacy' &&
        shown.some(({ dimensions }) => dimensions[axis]?.mean.kind !== 'hidden'),
    ),
  };
}

function besideEverybody(
  edition: Edition,
  instrument: Instrument,
  language: Language,
  shown: readonly RoleProfile[],
): EditionPicture {
  const alone = pictureData(edition, instrument, language);
  return {
    ...alone,
    current: { ...alone.current, name: visualisationTexts.in(language).picture.everybody },
    earlier: shown.map((profile): RoleSeries => ({
      of: 'role',
      name: roleName(profile, instrument, language),
      profiles: profile.dimensions,
    })),
  };
}

function roleName({ role }: RoleProfile, { roles, ...instrument }: Instrument, language: Language): string {
  const spoken = instrumentLanguage(instrument, language);
  return localised(roles.find(({ id }) => id === role)?.name ?? {}, spoken);
}

function isShown({ dimensions }: RoleProfile): boolean {
  return dimensions.some(({ mean }) => mean.kind !== 'hidden');
}

/** Too few only where that is the reason in every dimension. */
function reasonOf({ dimensions }: RoleProfile): HiddenRole['reason'] {
  const isTooFew = dimensions.every(
    ({ mean }) => mean.kind === 'hidden' && mean.reason === 'too-few-answers',
  );
  return isTooFew ? 'too-few-answers' : 'privacy';
}
