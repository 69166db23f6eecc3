import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import styles from './WhoSeesWhat.module.css';

/** What happens to the answers, and from how many answers something is shown, in the terms of this very invitation. */
export function WhoSeesWhat({ invitation, participation }: TermsOfAnswering) {
  const texts = useTexts(memberTexts).whoSeesWhat;
  const { member } = useTexts(memberTexts);
  const language = useLanguage();
  const { limits } = invitation;
  const forResearch = invitation.asksRole
    ? `${texts.whoResearch} ${texts.whoResearchRole(LIMIT_FLOORS.mean)}`
    : texts.whoResearch;
  return (
    <section className={styles.terms}>
      <h2>{texts.whoTitle}</h2>
      <dl className={styles.list}>
        <dt>{texts.yourAnswers}</dt>
        <dd>
          {participation === null
            ? `${texts.whoDevice} ${texts.whoSealed}`
            : `${texts.ownDevice} ${texts.ownSealed} ${texts.ownSender}`}
        </dd>
        <dt>{texts.groupPicture}</dt>
        <dd>
          {`${texts.whoPicture(limits.mean)} ${texts.whoSpread(limits.spread)} ${texts.whoCounts(limits.counts)} ${texts.whoRounded}`}
        </dd>
        {invitation.asksRole && (
          <>
            <dt>{member.yourRole}</dt>
            <dd>{texts.whoRole(limits.mean)}</dd>
          </>
        )}
        <dt>{texts.research}</dt>
        <dd>{invitation.forResearch ? forResearch : texts.whoNoResearch}</dd>
        <dt>{texts.untilWhen}</dt>
        <dd>
          {`${texts.whoCloses(formatDay(invitation.closesOn, language))} ${texts.whoDeleted(formatDay(invitation.deleteAfter, language))}`}
        </dd>
      </dl>
    </section>
  );
}
