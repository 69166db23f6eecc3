import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { GiveSecondKey } from '#facilitator/keeping/GiveSecondKey.tsx';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Dimension } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { isolated } from '#shared/isolated.ts';
import type { Bytes } from '#shared/ports.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import type { StoredOffice } from '#stored/offices.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { makePackage, type PackageFailure } from '#usecases/research/makePackage.ts';
import { packageFailureSentence } from './packageFailureSentence.ts';

interface PackageFormProps {
  readonly round: ClosedRound;
  readonly network: Network;
  readonly offices: readonly [StoredOffice, ...StoredOffice[]];
  /** Those that the facilitators marked, in the instrument's order, and the language of their names. */
  readonly attended: readonly Dimension[];
  readonly spoken: string;
}

type Outcome =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly fileName: string; readonly office: string }
  | { readonly kind: 'not-made'; readonly failure: PackageFailure };

/** For whom, with or without what was chosen to attend to; then the file. */
export function PackageForm({ round, network, offices, attended, spoken }: PackageFormProps) {
  const texts = useTexts(facilitatorTexts).giveToResearch;
  const { needed } = useTexts(facilitatorTexts).secondKeyBox;
  const services = useFacilitatorServices();
  const [chosen, setChosen] = useState(offices[0].publicKey);
  const [shares, setShares] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [secondKey, setSecondKey] = useState<Bytes | null>(null);
  const needsKey = round.keepers === 2 && secondKey === null;
  const office = offices.find(({ publicKey }) => publicKey === chosen) ?? offices[0];

  async function make() {
    setOutcome({ kind: 'making' });
    const attention = shares ? attended.map(({ id }) => id) : null;
    const made = await makePackage(services, {
      round,
      network,
      office: office.publicKey,
      attention,
      secondKey,
    });
    if (!made.ok) {
      setOutcome({ kind: 'not-made', failure: made.error });
      return;
    }
    const fileName = `${texts.fileName}-${safeFileName(network.name)}-${round.schoolYear}.srt.json`;
    services.download(fileName, new Blob([made.value], { type: 'application/json' }));
    // The second keeper gave it for this one package: another office takes both keepers again.
    setSecondKey(null);
    setOutcome({ kind: 'made', fileName, office: office.name });
  }

  return (
    <>
      {offices.length > 1 && (
        <SelectField
          label={texts.for}
          value={office.publicKey}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          {offices.map(({ publicKey, name }) => (
            <option key={publicKey} value={publicKey}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {attended.length > 0 && (
        <CheckboxField
          label={texts.shareAttention}
          hint={texts.attended(attended.map(({ name }) => isolated(localised(name, spoken))).join(', '))}
          checked={shares}
          onChange={(event) => {
            setShares(event.target.checked);
          }}
        />
      )}
      {needsKey ? (
        <>
          <p>{needed}</p>
          <GiveSecondKey round={round} onKey={setSecondKey} />
        </>
      ) : (
        <Actions>
          <Button disabled={outcome?.kind === 'making'} onClick={() => void make()}>
            {texts.make}
          </Button>
        </Actions>
      )}
      <OutcomeNotice outcome={outcome} round={round} />
    </>
  );
}

interface OutcomeNoticeProps extends Pick<PackageFormProps, 'round'> {
  readonly outcome: Outcome | null;
}

function OutcomeNotice({ outcome, round }: OutcomeNoticeProps) {
  const texts = useTexts(facilitatorTexts).giveToResearch;
  const language = useLanguage();
  switch (outcome?.kind) {
    case undefined:
      return null;
    case 'making':
      return <Notice kind="news">{texts.making}</Notice>;
    case 'made':
      return <Notice kind="news">{texts.made(outcome.fileName, outcome.office)}</Notice>;
    case 'not-made':
      return (
        <Notice kind="trouble">{packageFailureSentence(outcome.failure, round.limits, language)}</Notice>
      );
  }
}
