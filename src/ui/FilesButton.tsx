import type { ChangeEvent } from 'react';

import button from './Button.module.css';
import styles from './FileButton.module.css';

interface FilesButtonProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses any number of files from the device; the same ones can be chosen again. */
export function FilesButton({ label, onFiles }: FilesButtonProps) {
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) onFiles(files);
    event.target.value = '';
  }

  return (
    <label className={`${button.button} ${button.plain} ${styles.file}`}>
      <span>{label}</span>
      <input type="file" multiple className={styles.input} onChange={choose} />
    </label>
  );
}
