import { useId, useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Sighting } from '#ports/Camera.ts';
import { useCamera } from '#shell/useCamera.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ScanCodes.module.css';
import { isTaken, type ScanOutcome } from './ScanOutcome.ts';
import { scanSession } from './scanSession.ts';

interface ScanCodesProps {
  /** Takes in what a code says. */
  readonly onText: (text: string) => Promise<ScanOutcome>;
}

/** One code after another before the camera, without a tap in between. */
export function ScanCodes({ onText }: ScanCodesProps) {
  const texts = useTexts(facilitatorTexts).scanCodes;
  const sentences = { ...useTexts(facilitatorTexts).collecting.reasons, ...texts.outcomes };
  const { openCamera, scanSignals } = useFacilitatorServices();
  const [session] = useState(scanSession);
  const [scanned, setScanned] = useState(0);
  const [last, setLast] = useState<ScanOutcome | null>(null);
  const { state, video, start, stop } = useCamera(openCamera, see);
  const id = useId();
  const isOn = state === 'on';

  function see(sighting: Sighting) {
    const todo = session.see(sighting);
    if (todo === 'take') void take(sighting.text);
    else if (todo !== null) tell(todo);
  }

  async function take(text: string) {
    const outcome = await onText(text);
    session.settle(text, outcome);
    tell(outcome);
  }

  function tell(outcome: ScanOutcome) {
    scanSignals.give(isTaken(outcome) ? 'taken' : 'not-taken');
    setScanned(session.scanned());
    setLast(outcome);
  }

  function switchOn() {
    if (state === 'asking') return;
    scanSignals.prepare();
    setLast(null);
    void start();
  }

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.title}</h2>
      <p>{texts.text}</p>
      {isOn && <video ref={video} className={styles.view} aria-label={texts.view} muted playsInline />}
      {(state !== 'off' || scanned > 0) && (
        <div className={styles.news} role="status">
          {scanned > 0 && <p className={styles.count}>{texts.scanned(scanned)}</p>}
          <p>{isOn && last !== null ? sentences[last] : texts.camera[state]}</p>
        </div>
      )}
      <Button onClick={isOn ? stop : switchOn}>{isOn ? texts.stop : texts.start}</Button>
    </section>
  );
}
