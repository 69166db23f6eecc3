import { useState, useSyncExternalStore } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { appTexts } from './appTexts.ts';
import styles from './UpdateNotice.module.css';

/** A new version waits here for the user's word; it is never offered while somebody answers. */
export function UpdateNotice() {
  const texts = useTexts(appTexts).updateNotice;
  const { updates } = useSharedServices();
  const waiting = useSyncExternalStore(updates.subscribe, () => updates.waiting);
  const [refused, setRefused] = useState(false);
  if (!waiting) return null;

  async function apply() {
    const outcome = await updates.apply();
    setRefused(outcome === 'questionnaire-open-elsewhere');
  }

  return (
    <div className={styles.place}>
      <Notice kind="news">
        <p>{refused ? texts.questionnaireElsewhere : texts.newVersion}</p>
        <Button onClick={() => void apply()}>{texts.useNewVersion}</Button>
      </Notice>
    </div>
  );
}
