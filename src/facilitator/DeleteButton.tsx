import { useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Result } from '#shared/Result.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Notice } from '#ui/Notice.tsx';
import { facilitatorTexts } from './facilitatorTexts.ts';

interface DeleteButtonProps {
  readonly label: string;
  /** The question of the confirmation. */
  readonly title: string;
  /** All that is deleted, in words. */
  readonly things: readonly string[];
  readonly remove: () => Promise<Result<void, WriteFailure>>;
  /** Where the user is after deleting. */
  readonly to: string;
  /** What to think of before deleting. */
  readonly children?: Elements;
}

/** Deletes only after a confirmation that names everything that goes. */
export function DeleteButton({ label, title, things, remove, to, children }: DeleteButtonProps) {
  const texts = useTexts(facilitatorTexts).facilitator;
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function removeAndLeave() {
    setAsking(false);
    const removed = await remove();
    if (removed.ok) navigate(to, { replace: true });
    else setFailure(removed.error);
  }

  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </Button>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <ConfirmDialog
        open={asking}
        title={title}
        confirm={texts.removeConfirm}
        cancel={texts.keep}
        onConfirm={() => void removeAndLeave()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{texts.removeText}</p>
        <ul>
          {things.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        {children}
      </ConfirmDialog>
    </>
  );
}
