import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { Button } from '#ui/Button.tsx';
import { pictureTsv } from '#visualisation/files/pictureTsv.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { useMeetingServices } from './MeetingServices.ts';
import { meetingTexts } from './meetingTexts.ts';

/** Copies the figures for a spreadsheet or a document, and says whether that worked. */
export function CopyTableButton({ picture }: { readonly picture: EditionPicture }) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const { copyText } = useMeetingServices();
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    setCopied(null);
    setCopied(await copyText(pictureTsv(picture)));
  }

  return (
    <>
      <Button onClick={() => void copy()}>{texts.copyTable}</Button>
      <span role="status">{copied !== null && (copied ? texts.copied : texts.notCopied)}</span>
    </>
  );
}
