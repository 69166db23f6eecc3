import { type ComponentProps, useId } from 'react';

import styles from './CheckboxField.module.css';

interface CheckboxFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A yes or no; the whole line is the target. */
export function CheckboxField({ label, hint, className: _className, ...input }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.line}>
        <input
          type="checkbox"
          className={styles.box}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          {...input}
        />
        <span className={styles.label}>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
