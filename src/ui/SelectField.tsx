import { type ComponentProps, useId } from 'react';

import styles from './Field.module.css';

interface SelectFieldProps extends ComponentProps<'select'> {
  readonly label: string;
}

/** A labelled choice out of a few. */
export function SelectField({ label, className: _className, children, ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select id={id} className={styles.select} {...select}>
        {children}
      </select>
    </div>
  );
}
