import type { FocusEvent, KeyboardEvent } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Button } from '#ui/Button.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './DialogueArea.module.css';
import type { OpenDialogue } from './useDialogueSession.ts';

interface DialogueAreaProps {
  readonly open: OpenDialogue;
  readonly children: Elements;
}

/** Where one writes: whether it is kept, and undo and redo, by button and by key. */
export function DialogueArea({ open, children }: DialogueAreaProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const language = useLanguage();
  const { session, history, keeping } = open;
  const failed = keeping === 'storage-full' || keeping === 'storage-failed';

  function takeBackByKey(event: KeyboardEvent) {
    const step = stepOf(event);
    if (step === null) return;
    // The field's own undo knows nothing of what was stored.
    event.preventDefault();
    session[step]();
  }

  function settleAfter({ target }: FocusEvent) {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) session.settle();
  }

  return (
    <div className={styles.area} onKeyDown={takeBackByKey} onBlur={settleAfter}>
      {children}
      {failed && (
        <Notice>
          <p>{writeFailureSentence(keeping, language)}</p>
          <Button onClick={session.retry}>{texts.retry}</Button>
        </Notice>
      )}
      <div className={styles.bar}>
        {/* Not spoken here: this bar stands in every dimension that is open. `SpokenKeeping` says it once. */}
        <span className={styles.kept}>
          {keeping === 'saved' ? texts.saved : keeping === 'saving' ? texts.saving : ''}
        </span>
        <StepButton label={texts.undo} possible={history.past.length > 0} onStep={session.undo} />
        <StepButton label={texts.redo} possible={history.future.length > 0} onStep={session.redo} />
      </div>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly possible: boolean;
  readonly onStep: () => void;
}

/** Stays focusable when there is nothing left to take back: a disabled button would drop the focus. */
function StepButton({ label, possible, onStep }: StepButtonProps) {
  return (
    <Button look="quiet" aria-disabled={!possible} className={styles.step} onClick={onStep}>
      {label}
    </Button>
  );
}

function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
