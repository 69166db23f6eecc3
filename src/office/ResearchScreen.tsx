import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Coverage } from './Coverage.tsx';
import { MakeKey } from './MakeKey.tsx';
import { OfficeInvitation } from './OfficeInvitation.tsx';
import { OfficeKeyHeld } from './OfficeKeyHeld.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import { OpenKey } from './OpenKey.tsx';
import { RemoveKey } from './RemoveKey.tsx';
import { TakeInPackages } from './TakeInPackages.tsx';
import { useHeldPackages } from './useHeldPackages.ts';

/** The first page of the research office: without a key the way to one, with a key what came in and what can be done with it. */
export function ResearchScreen() {
  const texts = useTexts(officeTexts).researchScreen;
  const { storage } = useOfficeServices();
  const [keyFileName, setKeyFileName] = useState<string | null>(null);
  const key = useStored(() => storage.office.get(), [storage]);
  if (key === undefined) return null;
  if (key.ok) return <Office key="office" office={key.value} keyFileName={keyFileName} />;
  if (key.error === 'device-key-lost')
    return (
      <Page key="lost" title={texts.title} lead={texts.keyLostLead}>
        <OpenKey />
        <RemoveKey packages={0} />
      </Page>
    );
  if (key.error === 'damaged-record')
    return (
      <Page key="damaged" title={texts.title} lead={texts.damagedLead}>
        <RemoveKey packages={0} />
      </Page>
    );
  return (
    <Page key="first" title={texts.title} lead={texts.firstLead}>
      <MakeKey onSaved={setKeyFileName} />
      <OpenKey />
      <InstrumentLinks />
    </Page>
  );
}

interface OfficeProps {
  readonly office: OfficeKey;
  /** Where the key was made just now: the file it went into. */
  readonly keyFileName: string | null;
}

function Office({ office, keyFileName }: OfficeProps) {
  const texts = useTexts(officeTexts).researchScreen;
  const { keyOfOffice } = useTexts(officeTexts);
  const held = useHeldPackages();
  const packages = held?.ok === true ? held.value.packages.length : 0;
  return (
    <Page title={texts.title} lead={texts.lead(office.name)} width="wide">
      {keyFileName !== null && (
        <Notice kind="news">
          <p>{keyOfOffice.saved(keyFileName)}</p>
          <p>{keyOfOffice.lost}</p>
        </Notice>
      )}
      <TakeInPackages />
      <Coverage held={held} />
      <OfficeInvitation office={office} isNext={packages === 0} />
      <OfficeKeyHeld office={office} packages={packages} />
      <InstrumentLinks />
    </Page>
  );
}

function InstrumentLinks() {
  const texts = useTexts(officeTexts).researchScreen;
  return (
    <Actions>
      <ButtonLink to={paths.ownInstrument()} look="quiet">
        {texts.toOwnInstrument}
      </ButtonLink>
      <ButtonLink to={paths.instrument()} look="quiet">
        {texts.toInstrument}
      </ButtonLink>
    </Actions>
  );
}
