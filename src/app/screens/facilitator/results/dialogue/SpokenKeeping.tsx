import { dialogueMessages } from '../../../../../i18n/dialogueMessages.ts';
import { useLanguage, useMessages } from '../../../../../i18n/languageStore.ts';
import { writeFailureSentence } from '../../../../../i18n/writeFailureSentence.ts';
import type { OpenDialogue } from '../../../../dialogue/useDialogueSession.ts';
import styles from './SpokenKeeping.module.css';

/**
 * Says, to who listens, that all is kept or that it is not: once for the whole room, and not while somebody is in the
 * middle of writing.
 */
export function SpokenKeeping({ open: { keeping, history } }: { readonly open: OpenDialogue }) {
  const texts = useMessages(dialogueMessages);
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
