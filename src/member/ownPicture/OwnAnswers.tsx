import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument, Scale } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { answerTo } from '#response/completeness.ts';
import type { Answer, Answers } from '#response/Response.ts';
import styles from './OwnAnswers.module.css';

interface OwnAnswersProps {
  readonly instrument: Instrument;
  /** The place of the dimension in the instrument. */
  readonly axis: number;
  readonly answers: Answers;
}

/** The statements of one dimension, each with what was answered, in the scale's own words. */
export function OwnAnswers({ instrument, axis, answers }: OwnAnswersProps) {
  const texts = useTexts(memberTexts).ownPictureScreen;
  const spoken = instrumentLanguage(instrument, useLanguage());
  return (
    <dl className={styles.answers}>
      {dimensionItems(instrument, instrument.dimensions[axis]?.id ?? '').map(({ id, text }) => {
        const answer = answerTo(answers, id);
        return (
          <div key={id} className={styles.answer}>
            <dt lang={spoken}>{localised(text, spoken)}</dt>
            {answer === undefined ? (
              <dd className={styles.none}>{texts.notAnswered}</dd>
            ) : (
              <dd lang={spoken}>{answerWords(answer, instrument.scale, spoken)}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function answerWords(answer: Answer, { min, labels, notApplicable }: Scale, spoken: string): string {
  if (answer === 'na') return localised(notApplicable, spoken);
  return `${answer} · ${localised(labels[answer - min] ?? {}, spoken)}`;
}
