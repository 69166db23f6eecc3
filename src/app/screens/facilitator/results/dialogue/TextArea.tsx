import { useId, type ComponentProps } from 'react';

import styles from './TextArea.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

/** A labelled text of several lines, which grows with what is written where the browser can. */
export function TextArea({ label, hint, onWrite, className: _className, ...area }: TextAreaProps) {
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
      <textarea
        id={id}
        className={styles.text}
        rows={2}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onWrite(event.target.value);
        }}
        {...area}
      />
    </div>
  );
}
