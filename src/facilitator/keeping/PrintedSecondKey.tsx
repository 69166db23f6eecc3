import { useEffect, useState } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useCheckCode } from '#shell/useCheckCode.ts';
import { QrCode } from '#ui/QrCode.tsx';
import styles from './PrintedSecondKey.module.css';

interface PrintedSecondKeyProps {
  readonly secondKey: SecondKey;
  readonly link: string;
}

/** One sheet that shows on paper only: the key as a code to scan, and as words to type over. */
export function PrintedSecondKey({ secondKey, link }: PrintedSecondKeyProps) {
  const texts = useTexts(facilitatorTexts).printedSecondKey;
  const { qrLabel } = useTexts(facilitatorTexts).waysToHandOver;
  const language = useLanguage();
  const { digest } = useFacilitatorServices();
  const words = useWords(secondKey);
  const code = useCheckCode(secondKey.share, digest);
  const { networkName, schoolYear, deleteAfter } = secondKey;
  return (
    <article className={styles.sheet}>
      <p>{texts.above(schoolYear)}</p>
      <h2 className={styles.name} translate="no">
        {networkName}
      </h2>
      <p>{texts.what}</p>
      <p className={styles.check}>{texts.checkCode(code)}</p>
      <div className={styles.code}>
        <QrCode text={link} label={qrLabel(networkName, schoolYear)} />
      </div>
      <p>{texts.words}</p>
      <ol className={styles.words} translate="no" lang="en">
        {words.map((word, at) => (
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p>{texts.until(formatDay(deleteAfter, language))}</p>
    </article>
  );
}

function useWords({ share }: SecondKey): readonly string[] {
  const { keyWords } = useFacilitatorServices();
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void keyWords.write(share).then((written) => {
      if (here) setWords(written);
    });
    return () => {
      here = false;
    };
  }, [keyWords, share]);
  return words;
}
