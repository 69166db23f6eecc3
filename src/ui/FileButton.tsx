import type { ChangeEvent } from 'react';

import button from './Button.module.css';
import styles from './FileButton.module.css';

interface FileButtonProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Chooses one file from the device; the same file can be chosen again after it was changed. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) onFile(file);
    event.target.value = '';
  }

  return (
    <label className={`${button.button} ${button.plain} ${styles.file}`}>
      <span>{label}</span>
      <input type="file" accept={accept} className={styles.input} onChange={choose} />
    </label>
  );
}
