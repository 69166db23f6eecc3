import { type ReactNode, useEffect, useRef } from 'react';

import { isolated } from '#shared/isolated.ts';
import type { Elements } from './Elements.ts';
import styles from './Page.module.css';

interface PageProps {
  readonly title: string;
  /** The title is somebody's name for something, and is not translated. */
  readonly isName?: boolean;
  /** What stands above the title: where this screen belongs. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  /** `reading`: one narrow column. `wide`: room for a picture. */
  readonly width?: 'reading' | 'wide';
  readonly children: Elements;
}

/** One screen: sets the document's title and moves focus to the heading, so that every arrival is announced. */
export function Page({ title, isName = false, above, lead, width = 'reading', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${isolated(title)} · SRT`;
  }, [title]);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  return (
    <main id="main" className={`${styles.page} ${width === 'wide' ? styles.wide : ''}`}>
      <header className={styles.header}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1 ref={heading} tabIndex={-1} translate={isName ? 'no' : undefined}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </main>
  );
}
