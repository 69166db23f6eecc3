import { useTexts } from '#i18n/useTexts.ts';
import type { Progress } from '#ports/Watch.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './MakeDataset.module.css';
import { officeTexts } from './officeTexts.ts';

interface DatasetProgressProps {
  /** In files; `null` before the first is begun. */
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

/** How far making the dataset is. Not announced at every step: the bar can be asked. */
export function DatasetProgress({ progress, onStop }: DatasetProgressProps) {
  const texts = useTexts(officeTexts).datasetScreen;
  return (
    <div className={styles.tidings}>
      {progress !== null && (
        <>
          <p>{texts.progress(progress.done, progress.total)}</p>
          <ProgressBar label={texts.making} value={progress.done} max={progress.total} />
        </>
      )}
      <Actions>
        <Button onClick={onStop}>{texts.stop}</Button>
      </Actions>
    </div>
  );
}
