import { useStore } from 'zustand';

import { useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import { chooseView, resultsViewStore, type ResultsView } from './resultsViewStore.ts';
import styles from './ViewSwitch.module.css';

const VIEWS: readonly ResultsView[] = ['radar', 'dots', 'table'];

/** The same figures in three ways; native radio buttons, so that one arrow key changes the view. */
export function ViewSwitch() {
  const texts = useMessages(resultsMessages);
  const current = useStore(resultsViewStore, (state) => state.view);
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{texts.view}</legend>
      {VIEWS.map((view) => (
        <label key={view} className={styles.view}>
          <input
            type="radio"
            name="results-view"
            className={styles.radio}
            checked={view === current}
            onChange={() => {
              chooseView(view);
            }}
          />
          {texts.views[view]}
        </label>
      ))}
    </fieldset>
  );
}
