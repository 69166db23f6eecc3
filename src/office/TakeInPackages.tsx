import { useTexts } from '#i18n/useTexts.ts';
import { ArrivalBox } from '#ui/ArrivalBox.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { NewerEdition } from './NewerEdition.tsx';
import { officeTexts } from './officeTexts.ts';
import { PackageOutcomes } from './PackageOutcomes.tsx';
import { packagesInText } from './packagesInText.ts';
import part from './Section.module.css';
import styles from './TakeInPackages.module.css';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useTakeInPackages } from './useTakeInPackages.ts';

/** One box for everything that facilitators sent, and what became of it. */
export function TakeInPackages() {
  const texts = useTexts(officeTexts).takeInPackages;
  const { news, progress, newer, takeInTexts, takeInFiles, replace, keepOlder } = useTakeInPackages();
  useDroppedFiles(takeInFiles);

  function takeText(text: string) {
    takeInTexts(packagesInText(text).map((one, index) => ({ name: texts.pasted(index + 1), text: one })));
  }

  return (
    <div className={part.part}>
      <ArrivalBox
        title={texts.title}
        text={texts.text}
        textLabel={texts.textLabel}
        takeText={texts.takeText}
        chooseFiles={texts.chooseFiles}
        rows={2}
        onText={(text) => {
          takeText(text);
        }}
        onFiles={takeInFiles}
      />
      <div role="status">{news !== null && <PackageOutcomes news={news} />}</div>
      {/* Not announced package by package: the bar can be asked. */}
      {progress !== null && progress.total > 1 && (
        <div className={styles.progress}>
          <p>{texts.progress(progress.done, progress.total)}</p>
          <ProgressBar label={texts.working} value={progress.done} max={progress.total} />
        </div>
      )}
      {newer.map((one, index) => (
        <NewerEdition
          key={index}
          newer={one}
          onReplace={() => {
            replace(one);
          }}
          onKeepOlder={() => {
            keepOlder(one);
          }}
        />
      ))}
    </div>
  );
}
