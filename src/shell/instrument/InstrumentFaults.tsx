import { useTexts } from '#i18n/useTexts.ts';
import { faultSentence } from '#instrument/faultSentence.ts';
import type { InstrumentFault } from '#instrument/InstrumentFault.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './InstrumentFaults.module.css';
import { instrumentTexts } from './instrumentTexts.ts';

interface InstrumentFaultsProps {
  readonly fileName: string;
  readonly faults: readonly InstrumentFault[];
}

/** Everything that keeps a file from being an instrument: where, and what. */
export function InstrumentFaults({ fileName, faults }: InstrumentFaultsProps) {
  const { instrument: texts, faultSentences } = useTexts(instrumentTexts);
  return (
    <Notice kind="trouble" title={texts.fileFaultsTitle(fileName)}>
      <p>{texts.fileFaultsText}</p>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.fault} ${fault.about}`}>
            <code className={styles.path}>{fault.path === '' ? texts.wholeFile : fault.path}</code>
            <span>{faultSentence(fault, faultSentences)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
