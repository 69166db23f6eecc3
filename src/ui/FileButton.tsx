import type { ChangeEvent } from 'react';

import button from './Button.module.css';
import styles from './FileButton.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/**
 * Chooses one file from the device, whatever it is called: what a file is, is told by its contents. The same file can
 * be chosen again after it was changed.
 */
export function FileButton({ label, onFile }: FileButtonProps) {
  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (file) onFile(file);
    event.target.value = '';
  }

  return (
    <label className={`${button.button} ${button.plain} ${styles.file}`}>
      <span>{label}</span>
      <input type="file" className={styles.input} onChange={choose} />
    </label>
  );
}
