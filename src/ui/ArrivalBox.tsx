import { useId, useState } from 'react';

import { Actions } from './Actions.tsx';
import styles from './ArrivalBox.module.css';
import { Button } from './Button.tsx';
import { FilesButton } from './FilesButton.tsx';
import { TextBox } from './TextBox.tsx';

interface ArrivalBoxProps {
  readonly title: string;
  readonly text: string;
  /** Of the field that text is pasted or typed into. */
  readonly textLabel: string;
  readonly takeText: string;
  readonly chooseFiles: string;
  /** Height of that field, in lines. */
  readonly rows: number;
  /** `look-again`: the text stays, for whoever typed it by hand and has a word to mend. */
  readonly onText: (text: string) => Promise<'taken' | 'look-again'> | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where what others sent comes in, as text or as files. */
export function ArrivalBox(box: ArrivalBoxProps) {
  const [text, setText] = useState('');
  const id = useId();

  async function takeText() {
    const outcome = box.onText(text);
    if (outcome === undefined || (await outcome) === 'taken') setText('');
  }

  return (
    <section className={styles.box} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{box.title}</h2>
      <p id={`${id}-text`}>{box.text}</p>
      <TextBox
        aria-label={box.textLabel}
        aria-describedby={`${id}-text`}
        rows={box.rows}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Actions>
        {text.trim() !== '' && (
          <Button look="primary" onClick={() => void takeText()}>
            {box.takeText}
          </Button>
        )}
        <FilesButton label={box.chooseFiles} onFiles={box.onFiles} />
      </Actions>
    </section>
  );
}
