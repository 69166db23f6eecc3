import { useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { InstrumentFileButton } from '#shell/instrument/InstrumentFileButton.tsx';
import { InstrumentOptions } from '#shell/instrument/InstrumentOptions.tsx';
import { instrumentTexts } from '#shell/instrument/instrumentTexts.ts';
import { instrumentTitle } from '#shell/instrument/instrumentTitle.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { InstrumentDifferences } from './InstrumentDifferences.tsx';
import styles from './OwnInstrument.module.css';

interface CompareWithAnotherProps {
  readonly later: ReferencedInstrument;
  /** Those on this device. */
  readonly here: readonly ReferencedInstrument[];
}

/** The shown instrument beside another: one on this device, or one in a file. */
export function CompareWithAnother({ later, here }: CompareWithAnotherProps) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const { instrumentVersion } = useTexts(instrumentTexts).instrument;
  const language = useLanguage();
  const [earlier, setEarlier] = useState<ReferencedInstrument | null>(null);

  const others = here.filter(({ reference }) => reference.hash !== later.reference.hash);
  const hash = earlier?.reference.hash ?? '';
  const choices =
    earlier === null || others.some(({ reference }) => reference.hash === hash)
      ? others
      : [...others, earlier];
  return (
    <section className={styles.part}>
      <h2>{texts.looks.compare}</h2>
      <p>{texts.compareText}</p>
      {choices.length > 0 && (
        <SelectField
          label={texts.compareWith}
          value={hash}
          onChange={({ target }) => {
            setEarlier(choices.find(({ reference }) => reference.hash === target.value) ?? null);
          }}
        >
          <option value="">{texts.nothingChosen}</option>
          <InstrumentOptions instruments={choices} />
        </SelectField>
      )}
      <InstrumentFileButton label={texts.otherFile} onRead={setEarlier} />
      {earlier !== null && (
        <div role="status" className={styles.part}>
          <h3>
            {texts.comparedWith(
              instrumentVersion(instrumentTitle(earlier.instrument, language), earlier.instrument.version),
            )}
          </h3>
          <InstrumentDifferences earlier={earlier.instrument} later={later.instrument} />
        </div>
      )}
    </section>
  );
}
