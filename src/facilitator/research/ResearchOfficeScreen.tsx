import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { ResearchInvitation } from '#research/package/ResearchInvitation.ts';
import { readResearchInvitation } from '#research/package/researchInvitationText.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { OpenOfficeInvitation } from './OpenOfficeInvitation.tsx';

/** The invitation of a research office, opened: says who it is from, and keeps the office when told to. */
export function ResearchOfficeScreen({ payload }: { readonly payload: string }) {
  const texts = useTexts(facilitatorTexts).researchOfficeScreen;
  const invitation = readResearchInvitation(payload);
  if (invitation.ok) return <InvitingOffice key={payload} invitation={invitation.value} />;
  return (
    <Page title={texts.refusedTitle} lead={texts.refused[invitation.error]}>
      <Actions>
        <ButtonLink to={paths.networks()}>{texts.toNetworks}</ButtonLink>
      </Actions>
    </Page>
  );
}

interface OfficeProps {
  readonly invitation: ResearchInvitation;
}

function InvitingOffice({ invitation }: OfficeProps) {
  const { storage } = useFacilitatorServices();
  const { office: name, publicKey } = invitation;
  const offices = useStored(() => storage.offices.all(), [storage]);
  if (offices === undefined) return null;
  const known = offices.records.find((one) => one.publicKey === publicKey);
  if (known?.name === name) return <KeptOffice invitation={invitation} />;
  const isNameTaken = offices.records.some((one) => one.name === name);
  return <NewOffice invitation={invitation} knownAs={known?.name ?? null} isNameTaken={isNameTaken} />;
}

interface NewOfficeProps extends OfficeProps {
  /** Under which name the office is on this device; `null` where it is not. */
  readonly knownAs: string | null;
  /** By an office with another key. */
  readonly isNameTaken: boolean;
}

function NewOffice({ invitation, knownAs, isNameTaken }: NewOfficeProps) {
  const texts = useTexts(facilitatorTexts).researchOfficeScreen;
  const { storage } = useFacilitatorServices();
  const { office: name, publicKey } = invitation;
  return (
    <Page title={texts.invitationTitle} lead={texts.invitationLead}>
      <Facts facts={[{ name: texts.office, value: name }]} />
      {knownAs !== null && <Notice>{texts.knownAs(knownAs)}</Notice>}
      {isNameTaken && <Notice>{texts.sameName}</Notice>}
      <p>{texts.knowSender}</p>
      <p>{texts.nothingGoes}</p>
      {knownAs === null && <p>{texts.newRounds}</p>}
      <Change
        label={knownAs === null ? texts.keep : texts.keepName}
        look="primary"
        change={() => storage.offices.save({ publicKey, name })}
      />
    </Page>
  );
}

function KeptOffice({ invitation }: OfficeProps) {
  const texts = useTexts(facilitatorTexts).researchOfficeScreen;
  const { storage } = useFacilitatorServices();
  return (
    <Page title={texts.keptTitle} lead={texts.keptLead}>
      <Facts facts={[{ name: texts.office, value: invitation.office }]} />
      <p>{texts.nothingGoes}</p>
      <Actions>
        <ButtonLink to={paths.networks()} look="primary">
          {texts.toNetworks}
        </ButtonLink>
      </Actions>
      <p>{texts.another}</p>
      <OpenOfficeInvitation />
      <p>{texts.removeText}</p>
      <Change label={texts.remove} look="quiet" change={() => storage.offices.remove(invitation.publicKey)} />
    </Page>
  );
}

interface ChangeProps {
  readonly label: string;
  readonly look: 'primary' | 'quiet';
  /** The screen follows what is stored by then. */
  readonly change: () => Promise<Result<void, WriteFailure>>;
}

function Change({ label, look, change }: ChangeProps) {
  const language = useLanguage();
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function apply() {
    const changed = await change();
    setFailure(changed.ok ? null : changed.error);
  }

  return (
    <>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <Actions>
        <Button look={look} onClick={() => void apply()}>
          {label}
        </Button>
      </Actions>
    </>
  );
}
