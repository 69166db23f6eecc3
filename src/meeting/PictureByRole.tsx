import type { Edition } from '#aggregation/Edition.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { RolePlot } from '#visualisation/dots/RolePlot.tsx';
import { hiddenRoleTexts } from '#visualisation/picture/hiddenRoleTexts.ts';
import { type HiddenRole, rolePicture } from '#visualisation/picture/rolePicture.ts';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';
import { meetingTexts } from './meetingTexts.ts';
import styles from './PictureByRole.module.css';

interface PictureByRoleProps {
  readonly edition: Edition;
  readonly instrument: Instrument;
}

/** The picture by role where that may be shown; where not, a question for the conversation in its place. */
export function PictureByRole({ edition, instrument }: PictureByRoleProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const language = useLanguage();
  const byRole = rolePicture(edition, instrument, language);
  if (byRole === null) return null;
  const { picture, hidden, withoutSpread } = byRole;
  return (
    <section className={styles.roles} aria-labelledby="by-role">
      <header>
        <h2 id="by-role">{texts.byRole}</h2>
        <p className={styles.lead}>{picture === null ? texts.noRoles : texts.byRoleLead}</p>
      </header>
      {picture !== null && (
        <div className={styles.sheet}>
          <RolePlot picture={picture} />
          <ProfileTable picture={picture} />
        </div>
      )}
      <div className={styles.notes}>
        {picture !== null && <HiddenRoles roles={hidden} />}
        {withoutSpread && <p>{texts.noSpreadBesideRoles}</p>}
        <p>
          <strong>{texts.toTalkAbout}</strong> <span>{texts.roleQuestion}</span>
        </p>
      </div>
    </section>
  );
}

/** Named, with the reason that is in their figures' place. */
export function HiddenRoles({ roles }: { readonly roles: readonly HiddenRole[] }) {
  const language = useLanguage();
  return hiddenRoleTexts(roles, language).map((text) => <p key={text}>{text}</p>);
}
