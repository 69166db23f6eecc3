import { useId } from 'react';

import type { Participation } from '#exchange/Participation.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { Facts } from '#ui/Facts.tsx';
import styles from './Receipt.module.css';

interface ReceiptProps {
  readonly participation: Participation;
  readonly code: string;
  /** Statements answered in the message; `null` where nobody can tell any more: it is sealed, and the answers here differ. */
  readonly answered: number | null;
  /** Statements in all. */
  readonly items: number;
}

/** What this message is, and a code to know it by. No day and no time: the app keeps none. */
export function Receipt({ participation, code, answered, items }: ReceiptProps) {
  const texts = useTexts(memberTexts).receipt;
  const id = useId();
  const { invitation, revision, state } = participation;
  const answers = answered === null ? texts.answersBefore : texts.answered(answered, items);
  return (
    <section className={styles.receipt} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <Facts
        facts={[
          { name: texts.network, value: invitation.networkName, isName: true },
          { name: texts.schoolYear, value: invitation.schoolYear },
          { name: texts.contents, value: state === 'withdrawn' ? texts.withdrawal : answers },
          { name: texts.version, value: texts.revision(revision + 1) },
          { name: texts.code, value: code, isName: true },
        ]}
      />
      <p className={styles.about}>{texts.about}</p>
    </section>
  );
}
