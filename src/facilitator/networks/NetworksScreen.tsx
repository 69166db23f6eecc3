import { useState } from 'react';

import { LastBackupLine } from '#facilitator/backup/LastBackupLine.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { DeviceStorage, WriteFailure } from '#ports/DeviceStorage.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { findExample } from '#usecases/example/findExample.ts';
import { type NetworkOverview, readNetworkOverview } from '#usecases/rounds/readNetworkOverview.ts';
import { NetworkCard } from './NetworkCard.tsx';
import styles from './NetworksScreen.module.css';

/** The networks on this device, by name. */
export function NetworksScreen() {
  const texts = useTexts(facilitatorTexts).networksScreen;
  const { facilitator } = useTexts(facilitatorTexts);
  const damagedRecords = useTexts(facilitatorTexts).facilitator.damagedRecords;
  const { storage } = useFacilitatorServices();
  const language = useLanguage();
  const stored = useStored(() => readNetworks(storage), [storage]);
  if (stored === undefined) return null;

  const { networks, damaged } = stored;
  const byName = networks.toSorted((one, other) =>
    one.network.name.localeCompare(other.network.name, language),
  );
  return (
    <Page title={facilitator.networks} lead={networks.length === 0 ? undefined : texts.lead} width="wide">
      {damaged > 0 && (
        <Notice>
          <p>{damagedRecords(damaged)}</p>
        </Notice>
      )}
      {networks.length === 0 && (
        <section className={styles.empty}>
          <h2>{texts.emptyTitle}</h2>
          <p>{texts.emptyText}</p>
        </section>
      )}
      {networks.length > 0 && (
        <ul className={styles.networks}>
          {byName.map((overview) => (
            <li key={overview.network.id}>
              <NetworkCard overview={overview} />
            </li>
          ))}
        </ul>
      )}
      <NetworksActions networks={networks} />
      <LastBackupLine withReminder />
    </Page>
  );
}

function NetworksActions({ networks }: { readonly networks: readonly NetworkOverview[] }) {
  const texts = useTexts(facilitatorTexts).networksScreen;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const example = findExample(networks.map(({ network }) => network));

  async function loadExample() {
    // The simulator is loaded only by those who ask for the example.
    const { takeInExample } = await import('#usecases/example/takeInExample.ts');
    const taken = await takeInExample(services, language);
    setFailure(taken.ok ? null : taken.error);
  }

  async function removeExample(id: NetworkOverview['network']['id']) {
    const removed = await services.storage.networks.remove(id);
    setFailure(removed.ok ? null : removed.error);
  }

  return (
    <>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <Actions>
        <ButtonLink to={paths.newNetwork()} look="primary">
          {texts.newNetwork}
        </ButtonLink>
        {example ? (
          <Button look="quiet" onClick={() => void removeExample(example.id)}>
            {texts.removeExample}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => void loadExample()}>
            {texts.loadExample}
          </Button>
        )}
      </Actions>
    </>
  );
}

async function readNetworks(storage: DeviceStorage) {
  const { records, damaged } = await storage.networks.all();
  const networks = await Promise.all(records.map((network) => readNetworkOverview(storage, network)));
  const damagedRounds = networks.reduce((sum, overview) => sum + overview.damaged, 0);
  return { networks, damaged: damaged + damagedRounds };
}
