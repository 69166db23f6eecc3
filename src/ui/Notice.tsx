import type { Elements } from './Elements.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `trouble` is announced at once; `news` waits its turn; `plain` is part of the page. */
  readonly kind?: 'plain' | 'news' | 'trouble';
  readonly title?: string;
  readonly children: string | Elements;
}

const ROLES = { plain: undefined, news: 'status', trouble: 'alert' } as const;

export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  return (
    <div role={ROLES[kind]} className={`${styles.notice} ${kind === 'trouble' ? styles.trouble : ''}`}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
