import { useEffect, useId, useRef, useState } from 'react';

import type { Invitation } from '#exchange/Invitation.ts';
import { writeSealedQr } from '#exchange/sealedQr.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { Bytes } from '#shared/ports.ts';
import { Button } from '#ui/Button.tsx';
import frame from '#ui/Dialog.module.css';
import { QrCode } from '#ui/QrCode.tsx';
import styles from './ShowCode.module.css';

interface ShowCodeProps {
  readonly sealed: Bytes;
  readonly invitation: Invitation;
}

/** The sealed message as a code, as large as the screen lets it, for the facilitator's camera. */
export function ShowCode({ sealed, invitation }: ShowCodeProps) {
  const texts = useTexts(memberTexts).showCode;
  const [shown, setShown] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (shown) dialog.current?.showModal();
  }, [shown]);

  return (
    <>
      <Button
        onClick={() => {
          setShown(true);
        }}
      >
        {texts.show}
      </Button>
      <dialog
        ref={dialog}
        className={frame.dialog}
        aria-labelledby={`${id}-title`}
        onClose={() => {
          setShown(false);
        }}
      >
        {shown && (
          <div className={styles.body}>
            <h2 id={`${id}-title`}>{texts.showTitle}</h2>
            <div className={styles.code}>
              <QrCode
                text={writeSealedQr(sealed)}
                label={texts.showLabel(invitation.networkName, invitation.schoolYear)}
              />
            </div>
            <p>{texts.showText}</p>
            <Button autoFocus look="primary" onClick={() => dialog.current?.close()}>
              {texts.close}
            </Button>
          </div>
        )}
      </dialog>
    </>
  );
}
