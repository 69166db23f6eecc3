import type { Invitation } from '#exchange/Invitation.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { QrCode } from '#ui/QrCode.tsx';
import { linkTo } from './linkTo.ts';
import styles from './PrintedSlips.module.css';

const ON_A_PAGE = 8;

/** A4s full of slips that show on paper only, where they are all there is of the page. */
export function PrintedSlips({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const pages = Array.from({ length: Math.ceil(invitations.length / ON_A_PAGE) }, (_, page) =>
    invitations.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
  );
  return (
    <div className={styles.sheets}>
      {pages.map((slips, page) => (
        <div key={page} className={styles.sheet}>
          {slips.map((invitation) => (
            <PrintedSlip key={invitation.slip} invitation={invitation} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Bears nothing that could be noted beside a name: no number, and the link only in small print. */
function PrintedSlip({ invitation }: { readonly invitation: Invitation }) {
  const texts = useTexts(facilitatorTexts).slipInvitations;
  const { invented } = useTexts(facilitatorTexts).inviteScreen;
  const { poster } = useTexts(facilitatorTexts).inviteByPoster;
  const language = useLanguage();
  const link = linkTo(invitation);
  return (
    <article className={styles.slip}>
      <p className={styles.name} translate="no">
        {invitation.networkName}
      </p>
      <div className={styles.code}>
        <QrCode text={link} label={texts.qrLabel} ecc="low" />
      </div>
      <div className={styles.words}>
        <p>{poster.above(invitation.schoolYear)}</p>
        <p>{texts.slipText}</p>
        <p>{poster.closesOn(formatDay(invitation.closesOn, language))}</p>
        {invitation.invented && <p>{invented}</p>}
      </div>
      <p className={styles.link}>{link}</p>
    </article>
  );
}
