import type { ReactNode } from 'react';

import styles from './Button.module.css';

/** A link out of the app (an e-mail to write) that looks like a button. */
export function ButtonAnchor({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className={`${styles.button} ${styles.plain}`}>
      {children}
    </a>
  );
}
