import { Link } from 'wouter';

import { BackupMoment } from '#facilitator/backup/BackupMoment.tsx';
import { DeleteButton } from '#facilitator/DeleteButton.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { InventedLabel } from '#facilitator/InventedLabel.tsx';
import { whatGoes } from '#facilitator/whatGoes.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import { isolated } from '#shared/isolated.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { readNetworkOverview } from '#usecases/rounds/readNetworkOverview.ts';
import styles from './NetworkScreen.module.css';
import { RoundCard } from './RoundCard.tsx';

/** One network: what it is, and its rounds by school year. */
export function NetworkScreen({ network }: { readonly network: Network }) {
  const texts = useTexts(facilitatorTexts).networkScreen;
  const { facilitator } = useTexts(facilitatorTexts);
  const { handOver } = useTexts(facilitatorTexts).backupScreen;
  const damagedRecords = useTexts(facilitatorTexts).facilitator.damagedRecords;
  const language = useLanguage();
  const { storage } = useFacilitatorServices();
  const overview = useStored(() => readNetworkOverview(storage, network), [storage, network]);
  if (overview === undefined) return null;

  const { rounds, damaged } = overview;
  const roundCount = rounds.length + damaged;
  // Going on with a round under way comes before preparing another.
  const underWay = rounds.find(({ round }) => round.status !== 'closed');
  return (
    <Page
      title={network.name}
      isName
      above={<Link href={paths.networks()}>{facilitator.networks}</Link>}
      lead={network.theme === '' ? undefined : network.theme}
    >
      <Details network={network} />
      {damaged > 0 && (
        <Notice>
          <p>{damagedRecords(damaged)}</p>
        </Notice>
      )}
      <section className={styles.rounds} aria-labelledby="rounds">
        <h2 id="rounds">{texts.roundsTitle}</h2>
        {rounds.length === 0 && <p>{texts.noRoundsText}</p>}
        {rounds.map((round) => (
          <RoundCard key={round.round.id} overview={round} main={round === underWay} />
        ))}
        <Actions>
          <ButtonLink to={paths.newRound(network.id)} look={underWay ? 'plain' : 'primary'}>
            {texts.prepareRound}
          </ButtonLink>
        </Actions>
      </section>
      <div className={styles.ending}>
        <Actions>
          <ButtonLink to={paths.editNetwork(network.id)}>{texts.edit}</ButtonLink>
          <ButtonLink to={paths.backup(network.id)}>{handOver}</ButtonLink>
          <DeleteButton
            label={texts.remove}
            title={texts.removeTitle(network.name)}
            things={[
              facilitator.going.network,
              ...(roundCount === 0 ? [] : [facilitator.going.rounds(roundCount)]),
              ...whatGoes(rounds, language),
            ]}
            remove={() => storage.networks.remove(network.id)}
            to={paths.networks()}
          >
            <BackupMoment rounds={rounds.map(({ round }) => round)} moment="before-deleting" />
          </DeleteButton>
        </Actions>
      </div>
    </Page>
  );
}

function Details({ network }: { readonly network: Network }) {
  const texts = useTexts(facilitatorTexts).networkScreen;
  const { kind, organisation, memberCount, startYear } = network;
  const details = [
    isolated(kind),
    isolated(organisation),
    memberCount === null ? '' : texts.members(memberCount),
    startYear === null ? '' : texts.since(startYear),
  ].filter((detail) => detail !== '');
  if (details.length === 0 && !network.invented) return null;
  return (
    <div className={styles.details}>
      {network.invented && <InventedLabel />}
      <span>{details.join(' · ')}</span>
    </div>
  );
}
