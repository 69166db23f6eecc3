import { useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { HeldPackage } from '#usecases/research/OfficePool.ts';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './RemovePackage.module.css';
import part from './Section.module.css';

type Outcome = { readonly removed: HeldPackage } | { readonly failure: WriteFailure };

/** Takes one package off this device after a word of confirmation, with all answers in it. `packages`: at least one. */
export function RemovePackage({ packages }: { readonly packages: readonly HeldPackage[] }) {
  const texts = useTexts(officeTexts).coverage;
  const language = useLanguage();
  const { storage } = useOfficeServices();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = packages.find(({ roundId }) => roundId === chosenId) ?? packages[0];
  const roundOf = ({ network, schoolYear, edition }: HeldPackage) =>
    texts.round(network, schoolYear, edition.number);
  const membersOf = ({ responses }: HeldPackage) => texts.members(responses);

  async function remove(held: HeldPackage) {
    setAsking(false);
    const removed = await storage.packages.remove(held.roundId);
    setOutcome(removed.ok ? { removed: held } : { failure: removed.error });
  }

  return (
    <details>
      <summary className={part.summary}>{texts.removeOne}</summary>
      <div className={styles.choice}>
        <SelectField
          label={texts.whichOne}
          value={chosen?.roundId}
          onChange={(event) => {
            setChosenId(event.target.value);
          }}
        >
          {packages.map((held) => (
            <option key={held.roundId} value={held.roundId}>
              {texts.oneOf(roundOf(held), membersOf(held))}
            </option>
          ))}
        </SelectField>
        <Actions>
          <Button
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.remove}
          </Button>
        </Actions>
        <p role="status">
          {outcome !== null && 'removed' in outcome && texts.removed(roundOf(outcome.removed))}
        </p>
        {outcome !== null && 'failure' in outcome && (
          <Notice kind="trouble">{writeFailureSentence(outcome.failure, language)}</Notice>
        )}
      </div>
      {chosen !== undefined && (
        <ConfirmDialog
          open={asking}
          title={texts.removeTitle(roundOf(chosen))}
          confirm={texts.removeConfirm}
          cancel={texts.removeCancel}
          onConfirm={() => void remove(chosen)}
          onCancel={() => {
            setAsking(false);
          }}
        >
          <p>{texts.removeText(membersOf(chosen))}</p>
        </ConfirmDialog>
      )}
    </details>
  );
}
