import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { QrCode } from '#ui/QrCode.tsx';
import type { InvitationProps } from './InvitationProps.ts';
import styles from './PrintedPoster.module.css';

/** One A4 that shows on paper only, where it is all there is of the page. */
export function PrintedPoster({ invitation, link }: InvitationProps) {
  const { invented } = useTexts(facilitatorTexts).inviteScreen;
  const { qrLabel } = useTexts(facilitatorTexts).inviteByLink;
  const { poster } = useTexts(facilitatorTexts).inviteByPoster;
  const language = useLanguage();
  const { networkName, schoolYear, limits, closesOn } = invitation;
  return (
    <article className={styles.poster}>
      <p className={styles.above}>
        <span>{poster.above(schoolYear)}</span>
        {invitation.invented && <strong>{` · ${invented}`}</strong>}
      </p>
      <h2 className={styles.name} translate="no">
        {networkName}
      </h2>
      <p className={styles.purpose}>{poster.purpose}</p>
      <div className={styles.code}>
        <QrCode text={link} label={qrLabel(networkName, schoolYear)} />
      </div>
      <p className={styles.scan}>
        <span>{poster.scan}</span> <strong>{poster.closesOn(formatDay(closesOn, language))}</strong>
      </p>
      <p className={styles.address}>
        {poster.address(`${location.host}${location.pathname}`.replace(/\/$/, ''))}
      </p>
      <div className={styles.terms}>
        <section>
          <h3>{poster.limitsTitle}</h3>
          <p>{poster.limits(limits.mean, limits.spread)}</p>
        </section>
        <section>
          <h3>{poster.offlineTitle}</h3>
          <p>{poster.offline}</p>
        </section>
      </div>
    </article>
  );
}
