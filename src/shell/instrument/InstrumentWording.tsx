import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './InstrumentDetails.module.css';
import { instrumentTexts } from './instrumentTexts.ts';

/** In whose words it asks, and where those come from. */
export function InstrumentWording({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(instrumentTexts).instrument;
  const shownIn = instrumentLanguage(instrument, useLanguage());
  return (
    <Notice title={instrument.wording === 'working' ? texts.workingTitle : texts.authorisedTitle}>
      <p lang={shownIn}>{localised(instrument.provenance, shownIn)}</p>
      {instrument.wording === 'working' && <p>{texts.workingText}</p>}
      <p className={styles.quiet}>{texts.version(instrument.id, instrument.version)}</p>
    </Notice>
  );
}
