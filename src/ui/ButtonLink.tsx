import type { ReactNode } from 'react';
import { Link } from 'wouter';

import styles from './Button.module.css';

interface ButtonLinkProps {
  readonly to: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly replace?: boolean;
  readonly children: ReactNode;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({ to, look = 'plain', replace = false, children }: ButtonLinkProps) {
  return (
    <Link href={to} replace={replace} className={`${styles.button} ${styles[look]}`}>
      {children}
    </Link>
  );
}
