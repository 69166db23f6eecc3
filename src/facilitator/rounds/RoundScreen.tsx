import { BackupMoment } from '#facilitator/backup/BackupMoment.tsx';
import { DeleteButton } from '#facilitator/DeleteButton.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { useHandedIn } from '#facilitator/useHandedIn.ts';
import { whatGoes } from '#facilitator/whatGoes.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Page } from '#ui/Page.tsx';
import { readRoundOverview, type RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import type { RoundScreenTexts } from './RoundScreen.nl.ts';
import { RoundTermsList } from './RoundTermsList.tsx';
import { RoundWhenClosed } from './RoundWhenClosed.tsx';
import { RoundWhenOpen } from './RoundWhenOpen.tsx';
import { RoundWhenPrepared } from './RoundWhenPrepared.tsx';

interface RoundScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** One round, with the one step that comes next. Counts only: nothing here leads to an answer. */
export function RoundScreen({ round, network }: RoundScreenProps) {
  const texts = useTexts(facilitatorTexts).roundScreen;
  const { going } = useTexts(facilitatorTexts).facilitator;
  const language = useLanguage();
  const { storage } = useFacilitatorServices();
  const stored = useStored(
    async () => ({
      overview: await readRoundOverview(storage, round),
      instrument: await storage.instruments.get(round.instrument.hash),
    }),
    [storage, round],
  );
  const isOpen = round.status === 'open';
  const handedIn = useHandedIn(round.id, { paused: !isOpen });
  if (stored === undefined || (isOpen && handedIn === undefined)) return null;

  const { overview } = stored;
  const instrument = stored.instrument.ok ? stored.instrument.value : null;
  return (
    <Page
      title={texts.title(round.schoolYear)}
      above={<NetworkAbove network={network} />}
      lead={leadOf(round, texts)}
    >
      <RoundByStatus
        {...{ overview, network }}
        handedIn={handedIn?.responses ?? 0}
        instrumentReadable={instrument !== null}
      />
      <RoundTermsList round={round} instrument={instrument} />
      <div>
        <DeleteButton
          label={texts.remove}
          title={texts.removeTitle(round.schoolYear)}
          things={[going.round(round.schoolYear), ...whatGoes([overview], language)]}
          remove={() => storage.rounds.remove(round.id)}
          to={paths.network(network.id)}
        >
          <BackupMoment rounds={[round]} moment="before-deleting" />
        </DeleteButton>
      </div>
    </Page>
  );
}

interface RoundByStatusProps {
  readonly overview: RoundOverview;
  readonly network: Network;
  readonly handedIn: number;
  readonly instrumentReadable: boolean;
}

function RoundByStatus({ overview, network, handedIn, instrumentReadable }: RoundByStatusProps) {
  const { round } = overview;
  switch (round.status) {
    case 'prepared':
      return <RoundWhenPrepared {...{ round, network }} instrumentReadable={instrumentReadable} />;
    case 'open':
      return <RoundWhenOpen {...{ round, overview, handedIn }} memberCount={network.memberCount} />;
    case 'closed':
      return <RoundWhenClosed {...{ round, network, overview }} />;
  }
}

function leadOf(round: Round, texts: RoundScreenTexts): string | undefined {
  if (round.status === 'open') return undefined;
  return round.status === 'prepared' ? texts.preparedLead : texts.closedLead;
}
