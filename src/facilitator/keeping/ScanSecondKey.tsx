import { useId } from 'react';

import styles from '#facilitator/collecting/ScanCodes.module.css';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { OneCodeCamera } from '#shell/OneCodeCamera.tsx';
import type { Elements } from '#ui/Elements.ts';

interface ScanSecondKeyProps {
  readonly onText: (text: string) => void;
  /** What there is to say of the last code. */
  readonly children: Elements;
}

/** The second key as a code before the camera, on a telephone or on paper. */
export function ScanSecondKey({ onText, children }: ScanSecondKeyProps) {
  const texts = useTexts(facilitatorTexts).secondKeyBox;
  const { scanCodes } = useTexts(facilitatorTexts);
  const { openCamera } = useFacilitatorServices();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.scanTitle}</h2>
      <p>{texts.scanText}</p>
      <OneCodeCamera openCamera={openCamera} onText={onText} texts={scanCodes}>
        {children}
      </OneCodeCamera>
    </section>
  );
}
