import { type ComponentProps, useId } from 'react';

import styles from './Field.module.css';

interface SelectFieldProps extends ComponentProps<'select'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A labelled choice out of a few. */
export function SelectField({ label, hint, className: _className, children, ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        className={styles.select}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...select}
      >
        {children}
      </select>
    </div>
  );
}
