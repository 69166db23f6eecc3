import { type ComponentProps, useId } from 'react';

import styles from './Field.module.css';

interface TextAreaFieldProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A labelled text of several lines, which grows with what is written where the browser can. */
export function TextAreaField({ label, onWrite, className: _className, ...area }: TextAreaFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={2}
        onChange={(event) => {
          onWrite(event.target.value);
        }}
        {...area}
      />
    </div>
  );
}
