import { useId, useState } from 'react';

import { collectingMessages } from '../../../../i18n/collectingMessages.ts';
import { useMessages } from '../../../../i18n/languageStore.ts';
import { Actions } from '../../../../ui/Actions.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { FilesButton } from '../../../../ui/FilesButton.tsx';
import type { Arrival } from '../../../collecting/Inbox.ts';
import styles from './InboxBox.module.css';

/** For those who would rather choose files, or whose keyboard puts a text in without pasting it. */
export function InboxBox({ onArrival }: { readonly onArrival: (arrival: Arrival) => void }) {
  const texts = useMessages(collectingMessages);
  const [text, setText] = useState('');
  const id = useId();

  function takeText() {
    setText('');
    onArrival({ texts: [text], files: [] });
  }

  return (
    <section className={styles.box} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.boxTitle}</h2>
      <p id={`${id}-text`}>{texts.boxText}</p>
      <textarea
        className={styles.text}
        aria-label={texts.textLabel}
        aria-describedby={`${id}-text`}
        rows={4}
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
        <FilesButton
          label={texts.chooseFiles}
          onFiles={(files) => {
            onArrival({ texts: [], files });
          }}
        />
      </Actions>
    </section>
  );
}
