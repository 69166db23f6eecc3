import { type ReactNode, useEffect, useRef } from 'react';

import { Actions } from './Actions.tsx';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';
import frame from './Dialog.module.css';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Names what happens, and what goes. */
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone. The way back has the focus. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  cancel,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);

  return (
    <dialog ref={dialog} className={frame.dialog} aria-labelledby="confirm-title" onClose={onCancel}>
      {open && (
        <>
          <h2 id="confirm-title">{title}</h2>
          <div className={styles.body}>{children}</div>
          <Actions>
            <Button autoFocus onClick={onCancel}>
              {cancel}
            </Button>
            <Button look="primary" onClick={onConfirm}>
              {confirm}
            </Button>
          </Actions>
        </>
      )}
    </dialog>
  );
}
