import { useEffect, useId, useRef, useState } from 'react';

import { Button } from './Button.tsx';
import styles from './CodeDialog.module.css';
import frame from './Dialog.module.css';
import { QrCode } from './QrCode.tsx';

interface CodeDialogProps {
  /** Of the button that opens it. */
  readonly show: string;
  readonly look?: 'primary' | 'plain';
  readonly title: string;
  /** What to do with the code. */
  readonly text: string;
  readonly close: string;
  /** What the code says; asked for only while it shows. */
  readonly code: () => string;
  /** The code's accessible name. */
  readonly label: string;
}

/** A button that shows a code as large as the screen lets it, for somebody else's camera. */
export function CodeDialog({ show, look = 'plain', title, text, close, code, label }: CodeDialogProps) {
  const [shown, setShown] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (shown) dialog.current?.showModal();
  }, [shown]);

  return (
    <>
      <Button
        look={look}
        onClick={() => {
          setShown(true);
        }}
      >
        {show}
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
            <h2 id={`${id}-title`}>{title}</h2>
            <div className={styles.code}>
              <QrCode text={code()} label={label} />
            </div>
            <p>{text}</p>
            <Button autoFocus look="primary" onClick={() => dialog.current?.close()}>
              {close}
            </Button>
          </div>
        )}
      </dialog>
    </>
  );
}
