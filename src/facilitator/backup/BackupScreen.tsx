import { Link, useParams } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { networkIdFrom, paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Page } from '#ui/Page.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { TakeInBackup } from './TakeInBackup.tsx';

/** One file out, with everything or with one network; and a file in, which joins what is here. */
export function BackupScreen() {
  const texts = useTexts(facilitatorTexts).backupScreen;
  const { networks: networksTitle } = useTexts(facilitatorTexts).facilitator;
  const language = useLanguage();
  const { networkId } = useParams<{ networkId?: string }>();
  const { storage } = useFacilitatorServices();
  const networks = useStored(() => storage.networks.all(), [storage]);
  if (networks === undefined) return null;

  const byName = networks.records.toSorted((one, other) => one.name.localeCompare(other.name, language));
  return (
    <Page title={texts.title} above={<Link href={paths.networks()}>{networksTitle}</Link>} lead={texts.lead}>
      <MakeBackup key={networkId} networks={byName} first={networkIdFrom(networkId)} />
      <TakeInBackup />
    </Page>
  );
}
