import { Link, useParams } from 'wouter';

import { backupMessages } from '#i18n/backupMessages.ts';
import { useLanguage, useMessages } from '#i18n/languageStore.ts';
import { networkMessages } from '#i18n/networkMessages.ts';
import { Page } from '#ui/Page.tsx';
import { networkIdFrom, paths } from '#shell/routes.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { useStored } from '#shell/useStored.ts';
import { MakeBackup } from './MakeBackup.tsx';
import { TakeInBackup } from './TakeInBackup.tsx';

/** One file out, with everything or with one network; and a file in, which joins what is here. */
export function BackupScreen() {
  const texts = useMessages(backupMessages);
  const { title: networksTitle } = useMessages(networkMessages);
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
