import { useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';

/** Takes the office's key off this device after a word of confirmation, with the packages that only it opens. */
export function RemoveKey({ packages }: { readonly packages: number }) {
  const texts = useTexts(officeTexts).keyOfOffice;
  const language = useLanguage();
  const { storage } = useOfficeServices();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function remove() {
    setAsking(false);
    const removed = await storage.office.remove();
    if (!removed.ok) setFailure(removed.error);
  }

  return (
    <div>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.remove}
      </Button>
      <ConfirmDialog
        open={asking}
        title={texts.removeTitle}
        confirm={texts.removeConfirm}
        cancel={texts.removeCancel}
        onConfirm={() => void remove()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>{texts.removeText(packages)}</p>
      </ConfirmDialog>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
    </div>
  );
}
