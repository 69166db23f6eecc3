import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import styles from './InstrumentName.module.css';
import { instrumentTexts } from './instrumentTexts.ts';

/** Which instrument this is: its title, version, number of statements and kind of wording. */
export function InstrumentName({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(instrumentTexts).instrument;
  const shownIn = instrumentLanguage(instrument, useLanguage());
  return (
    <div>
      <p className={styles.name} lang={shownIn}>
        {localised(instrument.title, shownIn)}
      </p>
      <p className={styles.about}>
        {texts.aboutInstrument(instrument.version, instrument.items.length, texts[instrument.wording])}
      </p>
    </div>
  );
}
