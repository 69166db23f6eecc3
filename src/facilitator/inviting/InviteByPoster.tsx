import { useId } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Button } from '#ui/Button.tsx';
import styles from './InviteSection.module.css';

/** Prints this page, on which only the poster is left. */
export function InviteByPoster() {
  const texts = useTexts(facilitatorTexts).inviteByPoster;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.posterTitle}</h2>
      <p>{texts.posterText}</p>
      <div>
        <Button
          onClick={() => {
            print();
          }}
        >
          {texts.print}
        </Button>
      </div>
    </section>
  );
}
