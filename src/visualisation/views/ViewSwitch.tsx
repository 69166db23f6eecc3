import { useTexts } from '#i18n/useTexts.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { View } from './View.ts';
import styles from './ViewSwitch.module.css';

const VIEWS: readonly View[] = ['radar', 'dots', 'table'];

interface ViewSwitchProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** The same figures in three ways; native radio buttons, so that one arrow key changes the view. */
export function ViewSwitch({ view: current, onChoose }: ViewSwitchProps) {
  const texts = useTexts(visualisationTexts).picture;
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{texts.view}</legend>
      {VIEWS.map((view) => (
        <label key={view} className={styles.view}>
          <input
            type="radio"
            name="picture-view"
            className={styles.radio}
            checked={view === current}
            onChange={() => {
              onChoose(view);
            }}
          />
          <span>{texts.views[view]}</span>
        </label>
      ))}
    </fieldset>
  );
}
