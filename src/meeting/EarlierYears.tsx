import { useStore } from 'zustand';

import type { Edition } from '#aggregation/Edition.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { MOST_BESIDE } from '#visualisation/marks/earlierStyle.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import styles from './EarlierYears.module.css';
import { meetingTexts } from './meetingTexts.ts';
import { resultsViewStore, toggleEarlier } from './resultsViewStore.ts';

interface EarlierYearsProps {
  /** Earlier editions of the same network of which something can lie beside the current one. */
  readonly editions: readonly Edition[];
  /** Those of which nothing can. */
  readonly notComparable: readonly Edition[];
}

/** Earlier editions to lay beside the current one, as many as can be told apart; the others are named. */
export function EarlierYears({ editions, notComparable }: EarlierYearsProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const messages = visualisationTexts.in(useLanguage()).picture;
  const chosen = useStore(resultsViewStore, (state) => state.earlier);
  const isFull = editions.filter(({ hash }) => chosen.has(hash)).length >= MOST_BESIDE;
  return (
    <>
      {editions.length > 0 && (
        <fieldset className={styles.years}>
          <legend className={styles.legend}>{texts.earlierYears}</legend>
          {editions.map(({ hash, schoolYear }) => (
            <label key={hash} className={styles.year}>
              <input
                type="checkbox"
                checked={chosen.has(hash)}
                disabled={isFull && !chosen.has(hash)}
                onChange={() => {
                  toggleEarlier(hash);
                }}
              />
              <YearsWhole text={messages.schoolYear(schoolYear)} />
            </label>
          ))}
          {editions.length > MOST_BESIDE && <p className={styles.note}>{texts.mostYears(MOST_BESIDE)}</p>}
        </fieldset>
      )}
      {notComparable.length > 0 && (
        <p className={styles.note}>
          {messages.notComparable(
            notComparable.map(({ schoolYear }) => messages.schoolYear(schoolYear)).join(', '),
          )}
        </p>
      )}
    </>
  );
}
