import { useLanguage, useMessages } from '#i18n/languageStore.ts';
import { roundFormMessages } from '#i18n/roundFormMessages.ts';
import { faultSentence } from '#instrument/faultSentence.ts';
import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './InstrumentFaults.module.css';

interface InstrumentFaultsProps {
  readonly fileName: string;
  readonly faults: readonly InstrumentFault[];
}

/** Everything that keeps a file from being an instrument: where, and what. */
export function InstrumentFaults({ fileName, faults }: InstrumentFaultsProps) {
  const texts = useMessages(roundFormMessages);
  const language = useLanguage();
  return (
    <Notice kind="trouble" title={texts.fileFaultsTitle(fileName)}>
      <p>{texts.fileFaultsText}</p>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.fault} ${fault.about}`}>
            <code className={styles.path}>{fault.path === '' ? texts.wholeFile : fault.path}</code>
            <span>{faultSentence(fault)[language]}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
