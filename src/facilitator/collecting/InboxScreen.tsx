import { useRef } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { RoundNotOpen } from '#facilitator/RoundNotOpen.tsx';
import { useHandedIn } from '#facilitator/useHandedIn.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { KeyFailure } from '#ports/DeviceStorage.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ArrivalBox } from '#ui/ArrivalBox.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import type { HandedInCount } from '#usecases/collecting/Inbox.ts';
import { CollectNews } from './CollectNews.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import styles from './InboxScreen.module.css';
import type { InboxScreenTexts } from './InboxScreen.nl.ts';
import { NotToldApart } from './NotToldApart.tsx';
import { ScanCodes } from './ScanCodes.tsx';
import { useArrivals } from './useArrivals.ts';
import { useTakeIn } from './useTakeIn.ts';

interface InboxScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** One box for everything that members sent. Tells how many have handed in, and nothing else about it. */
export function InboxScreen({ round, network }: InboxScreenProps) {
  const texts = useTexts(facilitatorTexts).inboxScreen;
  const { storage } = useFacilitatorServices();
  const key = useStored(() => storage.rounds.keptKey(round.id), [storage, round.id]);
  if (key === undefined) return null;
  if (round.status === 'open' || (round.status === 'closed' && key.ok))
    return <Inbox round={round} network={network} />;
  return (
    <RoundNotOpen
      {...{ round, network }}
      title={texts.notOpenTitle}
      why={whyNotOpen(round, key, texts)}
      toRound={texts.toRound}
    />
  );
}

function whyNotOpen(round: Round, key: Result<unknown, KeyFailure>, texts: InboxScreenTexts): string {
  if (round.status !== 'closed') return texts.notOpen;
  return !key.ok && key.error === 'device-key-lost' ? texts.closedKeyLost : texts.closedWithoutKey;
}

function Inbox({ round, network }: InboxScreenProps) {
  const texts = useTexts(facilitatorTexts).inboxScreen;
  const { news, progress, takeIn, takeInCode, stop } = useTakeIn(round.id);
  const count = useHandedIn(round.id, { paused: news === 'working' });
  const tidings = useRef<HTMLDivElement>(null);
  useArrivals(takeIn);

  function stopHere() {
    stop();
    // The button goes away; whoever pressed it goes on reading at what became of it.
    tidings.current?.focus();
  }

  const isOpen = round.status === 'open';
  return (
    <Page
      title={texts.title}
      above={<NetworkAbove network={network} />}
      lead={isOpen ? texts.lead(round.schoolYear) : texts.lateLead(round.schoolYear)}
    >
      <div className={styles.news}>
        <div className={styles.tidings} role="status" tabIndex={-1} ref={tidings}>
          <p className={styles.count}>{handedIn(round, count, network.memberCount, texts)}</p>
          {count !== undefined && <NotToldApart count={count} />}
          {news !== null && <CollectNews news={news} />}
        </div>
        {progress !== null && <ImportProgress progress={progress} onStop={stopHere} />}
      </div>
      <ArrivalBox
        title={texts.boxTitle}
        text={texts.boxText}
        textLabel={texts.textLabel}
        takeText={texts.takeText}
        chooseFiles={texts.chooseFiles}
        rows={4}
        onText={(text) => {
          takeIn({ texts: [text], files: [] });
        }}
        onFiles={(files) => {
          takeIn({ texts: [], files });
        }}
      />
      <ScanCodes onText={takeInCode} />
      <p className={styles.explains}>{explanation(round, texts)}</p>
      <Actions>
        <ButtonLink to={paths.round(round.id)}>{texts.toRound}</ButtonLink>
        {isOpen && (
          <ButtonLink to={paths.invite(round.id)} look="quiet">
            {texts.toInvite}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  );
}

function explanation({ keepers, status }: Round, texts: InboxScreenTexts): string {
  if (keepers === 1) return texts.countExplains;
  return status === 'open' ? texts.messagesExplain : texts.lateMessagesExplain;
}

function handedIn(
  { keepers }: Round,
  count: HandedInCount | undefined,
  members: number | null,
  texts: InboxScreenTexts,
): string {
  if (count === undefined) return texts.counting;
  if (keepers === 2) return texts.messagesIn(count.responses);
  return members === null ? texts.handedIn(count.responses) : texts.handedInOf(count.responses, members);
}
