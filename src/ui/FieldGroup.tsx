import { useId } from 'react';

import type { Elements } from './Elements.ts';
import styles from './FieldGroup.module.css';

interface FieldGroupProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: Elements;
}

/** Fields that belong together, under one name. */
export function FieldGroup({ title, hint, children }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.title}>{title}</legend>
      {hint !== undefined && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
