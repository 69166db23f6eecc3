import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/languageStore.ts';
import { questionnaireMessages } from '../../../i18n/questionnaireMessages.ts';
import type { OpenRound } from '../../../round/Round.ts';
import styles from './WhoSeesWhat.module.css';

/** What happens to the answers, and from how many answers something is shown, in the terms of this very round. */
export function WhoSeesWhat({ round }: { readonly round: OpenRound }) {
  const texts = useMessages(questionnaireMessages);
  const language = useLanguage();
  return (
    <section className={styles.terms}>
      <h2>{texts.whoTitle}</h2>
      <dl className={styles.list}>
        <dt>{texts.yourAnswers}</dt>
        <dd>
          {texts.whoDevice} {texts.whoSealed}
        </dd>
        <dt>{texts.groupPicture}</dt>
        <dd>
          {texts.whoPicture(round.limits.mean)} {texts.whoSpread(round.limits.spread)} {texts.whoRounded}
        </dd>
        {round.asksRole && (
          <>
            <dt>{texts.yourRole}</dt>
            <dd>{texts.whoRole}</dd>
          </>
        )}
        <dt>{texts.untilWhen}</dt>
        <dd>
          {texts.whoCloses(formatDay(round.closesOn, language))}{' '}
          {texts.whoDeleted(formatDay(round.deleteAfter, language))}
        </dd>
      </dl>
    </section>
  );
}
