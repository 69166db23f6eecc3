import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import type { WhoSeesWhatTexts } from './WhoSeesWhat.nl.ts';
import styles from './WhoSeesWhat.module.css';

/**
 * What is asked, who can open the answers and until when they can be changed, in three sentences; then what else happens
 * to them, and from how many answers something is shown, in the terms of this very invitation.
 */
export function WhoSeesWhat({ invitation, participation }: TermsOfAnswering) {
  const texts = useTexts(memberTexts).whoSeesWhat;
  const language = useLanguage();
  const closes = formatDay(invitation.closesOn, language);
  const sentences = [
    texts.asked,
    invitation.keepers === 2 ? texts.lockedTwo : texts.lockedOne,
    participation === null ? texts.changeHere : texts.changeOwn(closes),
  ];
  return (
    <section className={styles.terms}>
      <h2>{texts.whoTitle}</h2>
      <ul className={styles.first}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div>
        {questions(
          { invitation, participation },
          texts,
          closes,
          formatDay(invitation.deleteAfter, language),
        ).map(({ question, answer }) => (
          <details key={question} className={styles.more}>
            <summary>{question}</summary>
            <p>{answer.join(' ')}</p>
          </details>
        ))}
      </div>
    </section>
  );
}

interface Question {
  readonly question: string;
  /** Sentences. */
  readonly answer: readonly string[];
}

function questions(
  { invitation, participation }: Pick<TermsOfAnswering, 'invitation' | 'participation'>,
  texts: WhoSeesWhatTexts,
  closes: string,
  deleteAfter: string,
): readonly Question[] {
  const { limits, safeAgainst, asksRole, forResearch, keepers } = invitation;
  const keys = keepers === 2 ? texts.whoKeysTwo : texts.whoKeyOne;
  const roles = asksRole ? [texts.whoResearchRole(LIMIT_FLOORS.mean)] : [];
  return [
    {
      question: texts.yourAnswers,
      answer: participation === null ? [keys, texts.whoDevice] : [keys, texts.ownSender, texts.ownDevice],
    },
    {
      question: texts.groupPicture,
      answer: [
        texts.whoPicture(limits.mean),
        texts.whoSpread(limits.spread),
        texts.whoCounts(limits.counts),
        texts.whoRounded,
        safeAgainst === 2 ? texts.whoSafeTwo : texts.whoSafeOne,
      ],
    },
    ...(asksRole ? [{ question: texts.yourRole, answer: [texts.whoRole(limits.mean)] }] : []),
    {
      question: texts.research,
      answer: forResearch ? [texts.whoResearch, ...roles] : [texts.whoNoResearch],
    },
    { question: texts.untilWhen, answer: [texts.whoCloses(closes), texts.whoDeleted(deleteAfter)] },
  ];
}
