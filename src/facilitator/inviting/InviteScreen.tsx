import { invitationTo } from '#exchange/Invitation.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { RoundNotOpen } from '#facilitator/RoundNotOpen.tsx';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound, Round } from '#round/Round.ts';
import { InviteByEmail } from './InviteByEmail.tsx';
import { InviteByFile } from './InviteByFile.tsx';
import { InviteByLink } from './InviteByLink.tsx';
import { InviteByPoster } from './InviteByPoster.tsx';
import { InvitePage } from './InvitePage.tsx';
import { linkTo } from './linkTo.ts';
import { PrintedPoster } from './PrintedPoster.tsx';
import { SlipInvitations } from './SlipInvitations.tsx';

interface InviteScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** The roads to the members of an open round: one invitation for everybody, or a slip for each. */
export function InviteScreen({ round, network }: InviteScreenProps) {
  const texts = useTexts(facilitatorTexts).inviteScreen;
  if (round.status === 'open') {
    const Invitations = round.slips > 0 ? SlipInvitations : OneInvitation;
    return <Invitations round={round} network={network} />;
  }
  return (
    <RoundNotOpen
      {...{ round, network }}
      title={texts.notOpenTitle}
      why={texts.notOpen}
      toRound={texts.toRound}
    />
  );
}

/** Link, QR code, e-mail, poster, file: all lead to the same invitation. */
function OneInvitation({ round, network }: { readonly round: OpenRound; readonly network: Network }) {
  const invitation = invitationTo(round, network);
  const link = linkTo(invitation);
  return (
    <InvitePage round={round} network={network}>
      <InviteByLink invitation={invitation} link={link} />
      <InviteByEmail invitation={invitation} link={link} />
      <InviteByPoster />
      <InviteByFile invitation={invitation} />
      <PrintedPoster invitation={invitation} link={link} />
    </InvitePage>
  );
}
