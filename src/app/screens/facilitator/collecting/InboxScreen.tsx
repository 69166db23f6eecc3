import { useState } from 'react';

import { collect } from '../../../collecting/collect.ts';
import { countHandedIn } from '../../../collecting/countHandedIn.ts';
import { readInboxFile } from '../../../collecting/readInboxFile.ts';
import { readInboxText } from '../../../collecting/readInboxText.ts';
import { collectingMessages } from '../../../../i18n/collectingMessages.ts';
import { useMessages } from '../../../../i18n/languageStore.ts';
import type { Network } from '../../../../round/Network.ts';
import type { OpenRound, Round } from '../../../../round/Round.ts';
import { Actions } from '../../../../ui/Actions.tsx';
import { ButtonLink } from '../../../../ui/ButtonLink.tsx';
import { Page } from '../../../../ui/Page.tsx';
import { paths } from '../../../routes.ts';
import { useServices } from '../../../Services.ts';
import { useStored } from '../../../useStored.ts';
import { NetworkAbove } from '../NetworkAbove.tsx';
import { CollectNews, type News } from './CollectNews.tsx';
import { InboxBox } from './InboxBox.tsx';
import styles from './InboxScreen.module.css';
import { useArrivals, type Arrival } from './useArrivals.ts';

interface InboxScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** One box for everything that members sent. Tells how many have handed in, and nothing else about it. */
export function InboxScreen({ round, network }: InboxScreenProps) {
  const texts = useMessages(collectingMessages);
  if (round.status === 'open') return <OpenInbox round={round} network={network} />;
  return (
    <Page title={texts.notOpenTitle} above={<NetworkAbove network={network} />} lead={texts.notOpen}>
      <Actions>
        <ButtonLink to={paths.round(round.id)} look="primary">
          {texts.toRound}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function OpenInbox({ round, network }: { readonly round: OpenRound; readonly network: Network }) {
  const texts = useMessages(collectingMessages);
  const services = useServices();
  const [news, setNews] = useState<News | null>(null);
  const count = useStored(() => countHandedIn(services, round), [services, round]);
  useArrivals((arrival) => void takeIn(arrival));

  async function takeIn({ texts: pasted, files }: Arrival) {
    setNews('working');
    const read = await Promise.all(files.map(readInboxFile));
    setNews(await collect(services, round, [...pasted.map((text) => readInboxText(text)), ...read]));
  }

  if (count === undefined) return null;
  return (
    <Page title={texts.title} above={<NetworkAbove network={network} />} lead={texts.lead(round.schoolYear)}>
      <div className={styles.news} role="status">
        <p className={styles.count}>
          {network.memberCount === null
            ? texts.handedIn(count)
            : texts.handedInOf(count, network.memberCount)}
        </p>
        {news !== null && <CollectNews news={news} />}
      </div>
      <InboxBox onArrival={(arrival) => void takeIn(arrival)} />
      <p className={styles.explains}>{texts.countExplains}</p>
      <Actions>
        <ButtonLink to={paths.round(round.id)}>{texts.toRound}</ButtonLink>
        <ButtonLink to={paths.invite(round.id)} look="quiet">
          {texts.toInvite}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
