import { useState } from 'react';

import { useLanguage, useMessages } from '../../../../i18n/languageStore.ts';
import { roundFormMessages } from '../../../../i18n/roundFormMessages.ts';
import { instrumentLanguage, localised } from '../../../../instrument/localised.ts';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { ReferencedInstrument } from '../../../instrument/ReferencedInstrument.ts';
import { useServices } from '../../../Services.ts';
import { InstrumentFaults } from './InstrumentFaults.tsx';
import { readInstrumentFile, type InstrumentFileFailure } from './readInstrumentFile.ts';
import styles from './InstrumentChoice.module.css';

interface InstrumentChoiceProps {
  readonly chosen: ReferencedInstrument;
  readonly onChoose: (chosen: ReferencedInstrument) => void;
}

/** The instrument of a round, and the way to another. A file that is not usable changes nothing. */
export function InstrumentChoice({ chosen, onChoose }: InstrumentChoiceProps) {
  const texts = useMessages(roundFormMessages);
  const language = useLanguage();
  const { digest } = useServices();
  const [refused, setRefused] = useState<{ name: string; failure: InstrumentFileFailure } | null>(null);
  const { instrument } = chosen;

  async function takeFile(file: File) {
    const read = await readInstrumentFile(file, digest);
    setRefused(read.ok ? null : { name: file.name, failure: read.error });
    if (read.ok) onChoose(read.value);
  }

  return (
    <>
      <div className={styles.chosen} role="status">
        <p className={styles.name} lang={instrumentLanguage(instrument, language)}>
          {localised(instrument.title, instrumentLanguage(instrument, language))}
        </p>
        <p className={styles.about}>
          {texts.aboutInstrument(instrument.version, instrument.items.length, texts[instrument.wording])}
        </p>
      </div>
      <FileButton
        label={texts.otherFile}
        accept=".json,application/json"
        onFile={(file) => void takeFile(file)}
      />
      {refused?.failure.kind === 'unread' && <Notice kind="trouble">{texts.fileUnread}</Notice>}
      {refused?.failure.kind === 'faulty' && (
        <InstrumentFaults fileName={refused.name} faults={refused.failure.faults} />
      )}
    </>
  );
}
