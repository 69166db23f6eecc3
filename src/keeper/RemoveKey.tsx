import { useState } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useKeeperServices } from './KeeperServices.ts';
import { keeperTexts } from './keeperTexts.ts';

interface RemoveKeyProps {
  readonly secondKey: SecondKey;
  readonly onRemoved: () => void;
}

/** Deletes a second key after a confirmation that says what may be lost with it. The list follows what is stored. */
export function RemoveKey({ secondKey, onRemoved }: RemoveKeyProps) {
  const texts = useTexts(keeperTexts).secondKeysScreen;
  const language = useLanguage();
  const { storage } = useKeeperServices();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function remove() {
    setAsking(false);
    const removed = await storage.secondKeys.remove(secondKey.roundId);
    if (removed.ok) onRemoved();
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
        {texts.remove}
      </Button>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <ConfirmDialog
        open={asking}
        title={texts.removeTitle(secondKey.networkName, secondKey.schoolYear)}
        confirm={texts.removeConfirm}
        cancel={texts.notNow}
        onConfirm={() => void remove()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{texts.removeText}</p>
      </ConfirmDialog>
    </>
  );
}
