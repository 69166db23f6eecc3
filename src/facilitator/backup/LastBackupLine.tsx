import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { howLongAgo } from '#i18n/howLongAgo.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { readOpenedRounds } from '#usecases/backup/readOpenedRounds.ts';
import styles from './LastBackupLine.module.css';

/** How long ago the last backup was, where there is something to lose; with the way to one where a key has none. */
export function LastBackupLine({ withReminder = false }: { readonly withReminder?: boolean }) {
  const texts = useTexts(facilitatorTexts).backupScreen;
  const language = useLanguage();
  const { storage, backup, clock } = useFacilitatorServices();
  const opened = useStored(() => readOpenedRounds(storage), [storage]);
  if (opened === undefined || opened.length === 0) return null;

  const last = backup.last();
  const day = last?.day ?? null;
  const hasAll = opened.every((id) => last?.rounds.includes(id));
  return (
    <div className={styles.last}>
      <p>{day === null ? texts.never : texts.last(howLongAgo(day, clock.today(), language))}</p>
      {withReminder && !hasAll && (
        <p>
          <span>{`${texts.reminder} `}</span>
          <ButtonLink to={paths.backup()} look="quiet">
            {texts.toBackup}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
