import { useState } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { ClosedRound } from '#round/Round.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

interface PublishAgainButtonProps {
  readonly round: ClosedRound;
  /** Of the edition that would come. */
  readonly number: number;
  readonly publish: () => Promise<void>;
}

/** Publishes the next edition after a confirmation that says what it will show, and that the earlier ones stay. */
export function PublishAgainButton({ round, number, publish }: PublishAgainButtonProps) {
  const texts = useTexts(facilitatorTexts).lateAnswers;
  const { roundScreen } = useTexts(facilitatorTexts);
  const [progress, setProgress] = useState<'at-rest' | 'asking' | 'publishing'>('at-rest');

  async function confirm() {
    setProgress('publishing');
    await publish();
    setProgress('at-rest');
  }

  return (
    <>
      <Button
        look="primary"
        disabled={progress === 'publishing'}
        onClick={() => {
          setProgress('asking');
        }}
      >
        {progress === 'publishing' ? texts.publishing : texts.publishAgain(number)}
      </Button>
      <ConfirmDialog
        open={progress === 'asking'}
        title={texts.publishTitle(number)}
        confirm={texts.publishConfirm(number)}
        cancel={roundScreen.notYet}
        onConfirm={() => void confirm()}
        onCancel={() => {
          setProgress((now) => (now === 'asking' ? 'at-rest' : now));
        }}
      >
        <p>{texts.publishShows(round.limits.mean)}</p>
        <p>{texts.publishHides}</p>
        <p>{texts.publishMore}</p>
        <p>{texts.publishStays(number - 1)}</p>
      </ConfirmDialog>
    </>
  );
}
