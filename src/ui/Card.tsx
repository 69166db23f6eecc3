import type { ReactNode } from 'react';

import styles from './Card.module.css';

/** One thing among others of its kind, on its own piece of paper. */
export function Card({ children }: { readonly children: ReactNode }) {
  return <article className={styles.card}>{children}</article>;
}
