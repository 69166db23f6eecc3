import { useId } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import styles from '#facilitator/inviting/InviteSection.module.css';
import { useTexts } from '#i18n/useTexts.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { QrCode } from '#ui/QrCode.tsx';

interface WaysToHandOverProps {
  readonly secondKey: SecondKey;
  readonly link: string;
}

/** Straight into a telephone, on paper, or as something that is sent. */
export function WaysToHandOver({ secondKey, link }: WaysToHandOverProps) {
  const texts = useTexts(facilitatorTexts).waysToHandOver;
  const { download } = useFacilitatorServices();
  const id = useId();
  const { networkName, schoolYear } = secondKey;

  function save() {
    const fileName = `${texts.fileName}-${safeFileName(networkName)}-${schoolYear}.txt`;
    const contents = `${texts.inFile(networkName, schoolYear)}\r\n\r\n${link}\r\n`;
    download(fileName, new Blob([contents], { type: 'text/plain' }));
  }

  return (
    <>
      <section className={styles.part} aria-labelledby={`${id}-scan`}>
        <h2 id={`${id}-scan`}>{texts.scanTitle}</h2>
        <p>{texts.scanText}</p>
        <div className={styles.code}>
          <QrCode text={link} label={texts.qrLabel(networkName, schoolYear)} />
        </div>
      </section>
      <section className={styles.part} aria-labelledby={`${id}-paper`}>
        <h2 id={`${id}-paper`}>{texts.paperTitle}</h2>
        <p>{texts.paperText}</p>
        <Actions>
          <Button
            onClick={() => {
              print();
            }}
          >
            {texts.print}
          </Button>
        </Actions>
      </section>
      <section className={styles.part} aria-labelledby={`${id}-send`}>
        <h2 id={`${id}-send`}>{texts.sendTitle}</h2>
        <p>{texts.sendText}</p>
        <Actions>
          <CopyButton label={texts.copy} text={link} />
          <Button onClick={save}>{texts.save}</Button>
        </Actions>
      </section>
    </>
  );
}
