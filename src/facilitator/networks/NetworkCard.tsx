import { Link } from 'wouter';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { InventedLabel } from '#facilitator/InventedLabel.tsx';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { Card } from '#ui/Card.tsx';
import type { NetworkOverview } from '#usecases/rounds/readNetworkOverview.ts';
import styles from './NetworkCard.module.css';
import { roundState } from './roundState.ts';

export function NetworkCard({ overview: { network, rounds } }: { readonly overview: NetworkOverview }) {
  const texts = useTexts(facilitatorTexts).networksScreen;
  const language = useLanguage();
  return (
    <Card>
      <h2 className={styles.name}>
        <Link href={paths.network(network.id)} className={styles.link}>
          <bdi translate="no">{network.name}</bdi>
        </Link>
      </h2>
      {network.invented && (
        <p>
          <InventedLabel />
        </p>
      )}
      {network.kind !== '' && <p className={styles.kind}>{network.kind}</p>}
      {network.theme !== '' && <p>{network.theme}</p>}
      {rounds.length === 0 ? (
        <p className={styles.rounds}>{texts.noRounds}</p>
      ) : (
        <ul className={styles.rounds}>
          {rounds.map((round) => (
            <li key={round.round.id}>{`${round.round.schoolYear}: ${roundState(round, language)}`}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
