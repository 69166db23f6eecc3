import { Link, useLocation } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import type { Elements } from '#ui/Elements.ts';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { appTexts } from './appTexts.ts';
import styles from './Frame.module.css';
import { UpdateNotice } from './UpdateNotice.tsx';

/**
 * What stands around every screen. While a member answers there is nothing but the name and the languages; around a
 * picture on the wall there is nothing at all.
 */
export function Frame({ children }: { readonly children: Elements }) {
  const texts = useTexts(appTexts).frame;
  const [location] = useLocation();
  const presenting = /^\/rounds\/[^/]+\/present$/.test(location);
  const answering = /^\/answer\/./.test(location);

  if (presenting) return children;
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main h1')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <header className={styles.header}>
        {answering ? (
          <span className={styles.name}>{texts.product}</span>
        ) : (
          <nav aria-label={texts.mainNavigation} className={styles.navigation}>
            <Link href={paths.home()} className={styles.name}>
              {texts.product}
            </Link>
            <Link href={paths.networks()} className={styles.link}>
              {texts.networks}
            </Link>
          </nav>
        )}
        <LanguageSwitch />
      </header>
      {!answering && <UpdateNotice />}
      {children}
      {!answering && (
        <footer className={styles.footer}>
          <nav aria-label={texts.moreInformation} className={styles.navigation}>
            <Link href={paths.backup()} className={styles.link}>
              {texts.backup}
            </Link>
            <Link href={paths.stored()} className={styles.link}>
              {texts.stored}
            </Link>
            <Link href={paths.instrument()} className={styles.link}>
              {texts.about}
            </Link>
            <Link href={paths.privacy()} className={styles.link}>
              {texts.privacy}
            </Link>
            <Link href={paths.accessibility()} className={styles.link}>
              {texts.accessibility}
            </Link>
          </nav>
        </footer>
      )}
    </div>
  );
}
