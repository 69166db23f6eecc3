import { useState } from 'react';

import { useMessages } from '../../../i18n/languageStore.ts';
import { questionnaireMessages } from '../../../i18n/questionnaireMessages.ts';
import type { Instrument } from '../../../instrument/Instrument.ts';
import { answeredCount } from '../../../response/completeness.ts';
import type { Draft } from '../../../response/Draft.ts';
import { Actions } from '../../../ui/Actions.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface DraftOnDeviceProps {
  readonly instrument: Instrument;
  /** `null` when the stored draft is damaged. */
  readonly draft: Draft | null;
  readonly onResume: () => void;
  readonly onStartClean: () => void;
}

/** Somebody started on this device and has not handed in: only they may go on, and nothing of theirs shows here. */
export function DraftOnDevice({ instrument, draft, onResume, onStartClean }: DraftOnDeviceProps) {
  const texts = useMessages(questionnaireMessages);
  const [asking, setAsking] = useState(false);
  return (
    <Notice title={draft === null ? texts.damagedDraftTitle : texts.draftTitle}>
      <p>{draft === null ? texts.damagedDraftText : texts.draftText}</p>
      <Actions>
        {draft !== null && (
          <Button look="primary" onClick={onResume}>
            {texts.resume}
          </Button>
        )}
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {texts.startClean}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title={texts.startCleanTitle}
        confirm={texts.startCleanConfirm}
        cancel={texts.keep}
        onConfirm={() => {
          setAsking(false);
          onStartClean();
        }}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>
          {draft === null
            ? texts.damagedDraftText
            : texts.startCleanText(answeredCount(instrument, draft.answers), instrument.items.length)}
        </p>
      </ConfirmDialog>
    </Notice>
  );
}
