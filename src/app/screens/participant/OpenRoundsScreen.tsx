import { Link } from 'wouter';

import { homeMessages } from '../../../i18n/homeMessages.ts';
import { useMessages } from '../../../i18n/languageStore.ts';
import type { Storage } from '../../../platform/storage/Storage.ts';
import type { Network } from '../../../round/Network.ts';
import type { OpenRound } from '../../../round/Round.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { paths } from '../../routes.ts';
import { useServices } from '../../Services.ts';
import { useStored } from '../../useStored.ts';
import styles from './OpenRoundsScreen.module.css';

/** The member's door: the rounds that are open on this device. */
export function OpenRoundsScreen() {
  const texts = useMessages(homeMessages);
  const { storage } = useServices();
  const open = useStored(() => openRounds(storage), [storage]);
  if (open === undefined) return null;

  if (open.length === 0) {
    return (
      <Page title={texts.openRoundsTitle}>
        <Notice>
          <p>{texts.noOpenRounds}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={texts.openRoundsTitle} lead={texts.openRoundsLead}>
      <ul className={styles.rounds}>
        {open.map(({ round, network }) => (
          <li key={round.id}>
            <Link href={paths.welcome(round.id)} className={styles.round}>
              <span className={styles.name}>{network.name}</span>
              <span className={styles.year}>{round.schoolYear}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

async function openRounds(storage: Storage): Promise<readonly { round: OpenRound; network: Network }[]> {
  const [rounds, networks] = await Promise.all([storage.rounds.all(), storage.networks.all()]);
  return rounds.records
    .filter((round) => round.status === 'open')
    .flatMap((round) => {
      const network = networks.records.find((candidate) => candidate.id === round.networkId);
      return network === undefined ? [] : [{ round, network }];
    })
    .sort((one, other) => one.network.name.localeCompare(other.network.name));
}
