import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Round } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type NotBackedUp, readNotBackedUp } from '#usecases/backup/readNotBackedUp.ts';

interface BackupMomentProps {
  /** Of one network. */
  readonly rounds: readonly Round[];
  readonly moment: Moment;
}

type Moment = 'opened' | 'first-responses' | 'before-deleting';

/** The way to a backup at a moment that matters; nothing once a file from this device holds all that is at stake. */
export function BackupMoment({ rounds, moment }: BackupMomentProps) {
  const texts = useTexts(facilitatorTexts).backupScreen;
  const { storage, backup } = useFacilitatorServices();
  const ids = rounds.map(({ id }) => id).join();
  const missing = useStored(() => readNotBackedUp(storage, backup.last(), rounds), [storage, backup, ids]);
  const networkId = rounds[0]?.networkId;
  if (missing === undefined || networkId === undefined || !isAtStake(moment, missing)) return null;

  return (
    <Notice title={texts.moments[moment]}>
      {missing.submissions > 0 && <p>{texts.submissionsNotKept(missing.submissions)}</p>}
      {missing.editions > 0 && <p>{texts.editionsNotKept(missing.editions)}</p>}
      {missing.key && <p>{texts.keyNotKept}</p>}
      <div>
        <ButtonLink to={paths.backup(networkId)}>{texts.toBackup}</ButtonLink>
      </div>
    </Notice>
  );
}

function isAtStake(moment: Moment, { key, submissions, editions }: NotBackedUp): boolean {
  switch (moment) {
    case 'opened':
      return key;
    case 'first-responses':
      return submissions > 0;
    case 'before-deleting':
      return key || submissions > 0 || editions > 0;
  }
}
