import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Progress } from '#ports/Watch.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './ImportProgress.module.css';

interface ImportProgressProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** How far the taking in is, once that is known, and the way to stop it. Not announced at every step: the bar can be asked. */
export function ImportProgress({ progress: { done, total }, onStop }: ImportProgressProps) {
  const texts = useTexts(facilitatorTexts).collecting;
  return (
    <div className={styles.progress}>
      {total > 0 && (
        <>
          <p>{texts.progress(done, total)}</p>
          <ProgressBar label={texts.working} value={done} max={total} />
        </>
      )}
      <Actions>
        <Button onClick={onStop}>{texts.stop}</Button>
      </Actions>
    </div>
  );
}
