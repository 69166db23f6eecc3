import { useState } from 'react';

import { useMessages } from '../../../i18n/languageStore.ts';
import { packagesMessages } from '../../../i18n/packagesMessages.ts';
import { Actions } from '../../../ui/Actions.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FilesButton } from '../../../ui/FilesButton.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { packagesInText } from '../../research/packagesInText.ts';
import { NewerEdition } from './NewerEdition.tsx';
import { PackageOutcomes } from './PackageOutcomes.tsx';
import styles from './PackagesPart.module.css';
import part from './Part.module.css';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useTakeInPackages } from './useTakeInPackages.ts';

/** One box for everything that facilitators sent, and what became of it. */
export function PackagesPart() {
  const texts = useMessages(packagesMessages);
  const { news, progress, newer, takeInTexts, takeInFiles, replace, keepOlder } = useTakeInPackages();
  const [text, setText] = useState('');
  useDroppedFiles(takeInFiles);

  function takeText() {
    setText('');
    takeInTexts(packagesInText(text).map((one, index) => ({ name: texts.pasted(index + 1), text: one })));
  }

  return (
    <section className={part.part} aria-labelledby="take-in-packages">
      <div className={styles.box}>
        <h2 id="take-in-packages">{texts.title}</h2>
        <p id="take-in-packages-how">{texts.text}</p>
        <textarea
          className={styles.text}
          aria-label={texts.textLabel}
          aria-describedby="take-in-packages-how"
          rows={2}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Actions>
          {text.trim() !== '' && (
            <Button look="primary" onClick={takeText}>
              {texts.takeText}
            </Button>
          )}
          <FilesButton label={texts.chooseFiles} onFiles={takeInFiles} />
        </Actions>
      </div>
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
    </section>
  );
}
