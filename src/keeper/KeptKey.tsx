import { useState } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { secondKeyLink } from '#shell/secondKeyLink.ts';
import { useCheckCode } from '#shell/useCheckCode.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useKeeperServices } from './KeeperServices.ts';
import { keeperTexts } from './keeperTexts.ts';
import { RemoveKey } from './RemoveKey.tsx';
import { ShowSecondKey } from './ShowSecondKey.tsx';

interface KeptKeyProps {
  readonly secondKey: SecondKey;
  readonly onRemoved: () => void;
}

/** One second key on this device: of which round, until when, and how it gets to the facilitator. */
export function KeptKey({ secondKey, onRemoved }: KeptKeyProps) {
  const texts = useTexts(keeperTexts).secondKeysScreen;
  const language = useLanguage();
  const { clock, digest, download } = useKeeperServices();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const code = useCheckCode(secondKey.share, digest);
  const { networkName, schoolYear, deleteAfter } = secondKey;
  const day = formatDay(deleteAfter, language);

  function save() {
    const fileName = `${texts.fileName}-${safeFileName(networkName)}-${schoolYear}.txt`;
    const contents = `${texts.fileText(networkName, schoolYear, day)}\n\n${writeSecondKey(secondKey)}\n`;
    download(fileName, new Blob([contents], { type: 'text/plain' }));
    setSavedAs(fileName);
  }

  return (
    <Card>
      <h2 translate="no">{networkName}</h2>
      <Facts
        facts={[
          { name: texts.schoolYear, value: schoolYear },
          { name: texts.until, value: day },
          { name: texts.checkCode, value: code, isName: true },
        ]}
      />
      {clock.today() > deleteAfter && <Notice>{texts.mayGo}</Notice>}
      <Actions>
        <ShowSecondKey secondKey={secondKey} />
        <CopyButton label={texts.copy} text={secondKeyLink(secondKey)} />
        <Button onClick={save}>{texts.save}</Button>
        <span role="status">{savedAs !== null && texts.saved(savedAs)}</span>
        <RemoveKey secondKey={secondKey} onRemoved={onRemoved} />
      </Actions>
    </Card>
  );
}
