import { useId } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Button } from '#ui/Button.tsx';
import styles from './InviteSection.module.css';

/** What to do with the slips. Prints this page, on which only the slips are left. */
export function SlipsToPrint({ count }: { readonly count: number }) {
  const texts = useTexts(facilitatorTexts).slipInvitations;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.text(count)}</p>
      <ol className={styles.steps}>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div>
        <Button
          look="primary"
          onClick={() => {
            print();
          }}
        >
          {texts.print}
        </Button>
      </div>
      <p>{texts.once}</p>
      <p>{texts.passedRound}</p>
    </section>
  );
}
