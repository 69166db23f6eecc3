import { useTexts } from '#i18n/useTexts.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { AboutPackage } from '#usecases/research/OfficePool.ts';
import { officeTexts } from './officeTexts.ts';
import type { NewerPackage } from './useTakeInPackages.ts';

interface NewerEditionProps {
  readonly newer: NewerPackage;
  readonly onReplace: () => void;
  readonly onKeepOlder: () => void;
}

/** Asks whether a newer edition takes the place of the one that is held; until somebody says so, nothing changes. */
export function NewerEdition({ newer, onReplace, onKeepOlder }: NewerEditionProps) {
  const texts = useTexts(officeTexts).coverage;
  const { about, held } = newer;
  const roundOf = ({ network, schoolYear, edition }: AboutPackage) =>
    texts.round(network, schoolYear, edition);
  const membersOf = ({ responses }: AboutPackage) => texts.members(responses);
  return (
    <Notice title={texts.newerTitle(about.network)}>
      <p>{texts.newerText(roundOf(held), membersOf(held), roundOf(about), membersOf(about))}</p>
      <Actions>
        <Button onClick={onReplace}>{texts.replace(about.edition)}</Button>
        <Button look="quiet" onClick={onKeepOlder}>
          {texts.keepOlder}
        </Button>
      </Actions>
    </Notice>
  );
}
