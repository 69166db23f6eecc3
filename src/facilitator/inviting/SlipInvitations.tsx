import { invitationTo } from '#exchange/Invitation.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound } from '#round/Round.ts';
import { useStored } from '#shell/useStored.ts';
import { Notice } from '#ui/Notice.tsx';
import { InvitePage } from './InvitePage.tsx';
import { PrintedSlips } from './PrintedSlips.tsx';
import { QuestionnaireFile } from './QuestionnaireFile.tsx';
import { SlipsToPrint } from './SlipsToPrint.tsx';

interface SlipInvitationsProps {
  readonly round: OpenRound;
  readonly network: Network;
}

/** Of a round with slips: these, and no link that anybody could use twice. */
export function SlipInvitations({ round, network }: SlipInvitationsProps) {
  const texts = useTexts(facilitatorTexts).slipInvitations;
  const { storage } = useFacilitatorServices();
  const stored = useStored(() => storage.rounds.slips(round.id), [storage, round.id]);
  if (stored === undefined) return null;
  const slips = stored.ok ? stored.value : [];
  return (
    <InvitePage round={round} network={network}>
      {slips.length === 0 ? (
        <Notice title={texts.notHereTitle}>
          <p>{texts.notHere}</p>
        </Notice>
      ) : (
        <>
          <SlipsToPrint count={slips.length} />
          <QuestionnaireFile round={round} />
          <PrintedSlips invitations={slips.map((slip) => invitationTo(round, network, slip))} />
        </>
      )}
    </InvitePage>
  );
}
