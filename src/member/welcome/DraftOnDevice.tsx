import { useState } from 'react';

import type { Participation } from '#exchange/Participation.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { answeredCount } from '#response/completeness.ts';
import type { Draft } from '#response/Draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';

interface DraftOnDeviceProps {
  readonly instrument: Instrument;
  /** `null` when the stored draft is damaged. */
  readonly draft: Draft | null;
  /** On a member's own device the draft can only be theirs; on one that is passed round (`null`) it may be another's. */
  readonly participation: Participation | null;
  readonly onResume: () => void;
  readonly onStartClean: () => void;
}

/** Answers stand on this device: whoever gave them goes on, or they are erased. None of them shows here. */
export function DraftOnDevice({
  instrument,
  draft,
  participation,
  onResume,
  onStartClean,
}: DraftOnDeviceProps) {
  const texts = useTexts(memberTexts).draftOnDevice;
  const [asking, setAsking] = useState(false);
  const answered = answeredCount(instrument, draft?.answers ?? {});
  const total = instrument.items.length;
  // Then the message is what they most likely come for.
  const readyToSend = participation !== null && participation.state !== 'answering';
  const words =
    participation !== null
      ? {
          title: texts.resumeTitle,
          text: texts.resumeText(answered, total),
          startClean: texts.startOver,
          startOverTitle: texts.startOverTitle,
          startOverText: texts.startOverText,
          startOverConfirm: texts.startOverConfirm,
        }
      : {
          title: texts.draftTitle,
          text: texts.draftText,
          startClean: texts.startClean,
          startOverTitle: texts.startCleanTitle,
          startOverText: texts.startCleanText,
          startOverConfirm: texts.startCleanConfirm,
        };
  return (
    <Notice title={draft === null ? texts.damagedDraftTitle : words.title}>
      <p>{draft === null ? texts.damagedDraftText : words.text}</p>
      <Actions>
        {draft !== null && (
          <Button look={readyToSend ? 'plain' : 'primary'} onClick={onResume}>
            {texts.resume}
          </Button>
        )}
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.startClean}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={words.startOverTitle}
        confirm={words.startOverConfirm}
        cancel={texts.keep}
        onConfirm={() => {
          setAsking(false);
          onStartClean();
        }}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{draft === null ? texts.damagedDraftText : words.startOverText(answered, total)}</p>
      </ConfirmDialog>
    </Notice>
  );
}
