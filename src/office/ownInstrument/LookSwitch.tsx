import { useTexts } from '#i18n/useTexts.ts';
import { officeTexts } from '#office/officeTexts.ts';
import styles from '#visualisation/views/ViewSwitch.module.css';

/** The sides from which an instrument can be looked at, one at a time. */
const LOOKS = ['member', 'picture', 'details', 'compare'] as const;

export type Look = (typeof LOOKS)[number];

interface LookSwitchProps {
  readonly look: Look;
  readonly onChoose: (look: Look) => void;
}

/** Native radio buttons, so that one arrow key leads to the next side. */
export function LookSwitch({ look: current, onChoose }: LookSwitchProps) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{texts.looksTitle}</legend>
      {LOOKS.map((look) => (
        <label key={look} className={styles.view}>
          <input
            type="radio"
            name="instrument-look"
            className={styles.radio}
            checked={look === current}
            onChange={() => {
              onChoose(look);
            }}
          />
          <span>{texts.looks[look]}</span>
        </label>
      ))}
    </fieldset>
  );
}
