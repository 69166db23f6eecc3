import { type ComponentProps, useId } from 'react';

import styles from './Field.module.css';

interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence that says what is not right; announced with the field. */
  readonly fault?: string | undefined;
  /** Says the fault at once as well: for the only field of a form, where the focus may be already. */
  readonly isAnnounced?: boolean;
}

/** A labelled line of input with its hint and, where something is not right, its sentence. */
export function Field({
  label,
  hint,
  fault,
  isAnnounced = false,
  className: _className,
  ...input
}: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, fault === undefined ? null : `${id}-fault`];
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
      <input
        id={id}
        className={styles.input}
        aria-invalid={fault !== undefined}
        aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
        {...input}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} role={isAnnounced ? 'alert' : undefined} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
