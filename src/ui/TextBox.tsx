import type { ComponentProps } from 'react';

import styles from './TextBox.module.css';

/** A text that travels from one program to another, as it is: to copy from here, or to paste here. */
export function TextBox(props: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea {...props} className={styles.box} />;
}
