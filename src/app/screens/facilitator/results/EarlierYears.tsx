import { useStore } from 'zustand';

import type { Edition } from '../../../../aggregation/Edition.ts';
import { useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import { resultsViewStore, toggleEarlier } from './resultsViewStore.ts';
import styles from './EarlierYears.module.css';

interface EarlierYearsProps {
  readonly editions: readonly Edition[];
  readonly current: Edition;
}

/** Earlier editions of the same network that were made under the same instrument can lie beside the current one. */
export function EarlierYears({ editions, current }: EarlierYearsProps) {
  const texts = useMessages(resultsMessages);
  const chosen = useStore(resultsViewStore, (state) => state.earlier);
  const comparable = editions.filter(({ instrument }) => instrument.hash === current.instrument.hash);
  if (comparable.length === 0) return null;
  return (
    <fieldset className={styles.years}>
      <legend className={styles.legend}>{texts.earlierYears}</legend>
      {comparable.map(({ hash, schoolYear }) => (
        <label key={hash} className={styles.year}>
          <input
            type="checkbox"
            checked={chosen.has(hash)}
            onChange={() => {
              toggleEarlier(hash);
            }}
          />
          {schoolYear.replace('-', '–')}
        </label>
      ))}
    </fieldset>
  );
}
