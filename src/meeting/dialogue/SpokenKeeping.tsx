import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import styles from './SpokenKeeping.module.css';
import type { OpenDialogue } from './useDialogueSession.ts';

/**
 * Says, to who listens, that all is kept or that it is not: once for each dialogue that is open, and not while somebody
 * is in the middle of writing. A region of its own: what the picture says to who points at it (`Readout`) and that a
 * table was copied are other news, from other places, and one region for all would let the latest erase the others.
 */
export function SpokenKeeping({ open: { keeping, history } }: { readonly open: OpenDialogue }) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const language = useLanguage();

  function sentence(): string {
    if (keeping === 'storage-full' || keeping === 'storage-failed')
      return writeFailureSentence(keeping, language);
    return keeping === 'saved' && history.writing === null ? texts.saved : '';
  }

  return (
    <p role="status" className={styles.spoken}>
      {sentence()}
    </p>
  );
}
