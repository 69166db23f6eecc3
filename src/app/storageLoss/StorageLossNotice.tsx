import { useTexts } from '#i18n/useTexts.ts';
import type { StorageLoss } from '#ports/StorageWatch.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './StorageLossNotice.module.css';
import { storageLossTexts } from './storageLossTexts.ts';

/** What happened to the storage, and what to do. The screen below it stays as it is, with what was typed there. */
export function StorageLossNotice({ loss }: { readonly loss: StorageLoss }) {
  const texts = useTexts(storageLossTexts).storageLossNotice;
  const isNewer = loss === 'storage-newer-than-app';
  return (
    <div className={styles.place}>
      <Notice kind="trouble" title={isNewer ? texts.newerTitle : texts.goneTitle}>
        <p>{isNewer ? texts.newer : texts.gone}</p>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {texts.reload}
        </Button>
      </Notice>
    </div>
  );
}
