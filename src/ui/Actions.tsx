import type { ReactNode } from 'react';

import styles from './Actions.module.css';

/** The buttons that end a form or a screen: the main one first, wrapping on a phone. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
