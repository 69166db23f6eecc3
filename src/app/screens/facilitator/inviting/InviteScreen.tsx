import { invitationTo } from '../../../../exchange/Invitation.ts';
import { writeInvitation } from '../../../../exchange/invitationText.ts';
import { formatDay } from '../../../../i18n/format.ts';
import { invitingMessages } from '../../../../i18n/invitingMessages.ts';
import { useLanguage, useMessages } from '../../../../i18n/languageStore.ts';
import type { Network } from '../../../../round/Network.ts';
import type { OpenRound, Round } from '../../../../round/Round.ts';
import { Actions } from '../../../../ui/Actions.tsx';
import { ButtonLink } from '../../../../ui/ButtonLink.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Page } from '../../../../ui/Page.tsx';
import { paths } from '../../../routes.ts';
import { NetworkAbove } from '../NetworkAbove.tsx';
import { EmailPart } from './EmailPart.tsx';
import { isOnlyOnThisDevice } from './isOnlyOnThisDevice.ts';
import { LinkPart } from './LinkPart.tsx';
import { PosterPart } from './PosterPart.tsx';
import { PrintedPoster } from './PrintedPoster.tsx';

interface InviteScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** The roads to the members of an open round: link, QR code, e-mail, poster. All lead to the same invitation. */
export function InviteScreen({ round, network }: InviteScreenProps) {
  const texts = useMessages(invitingMessages);
  if (round.status === 'open') return <OpenInvitation round={round} network={network} />;
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

function OpenInvitation({ round, network }: { readonly round: OpenRound; readonly network: Network }) {
  const texts = useMessages(invitingMessages);
  const language = useLanguage();
  const invitation = invitationTo(round, network);
  const link = `${location.origin}${location.pathname}#${paths.invitation(writeInvitation(invitation))}`;
  return (
    <Page
      title={texts.title}
      above={<NetworkAbove network={network} />}
      lead={texts.lead(round.schoolYear, formatDay(round.closesOn, language))}
    >
      {isOnlyOnThisDevice(location.hostname) && (
        <Notice title={texts.onlyHereTitle}>
          <p>{texts.onlyHere}</p>
        </Notice>
      )}
      <LinkPart invitation={invitation} link={link} />
      <EmailPart invitation={invitation} link={link} />
      <PosterPart />
      <Actions>
        <ButtonLink to={paths.inbox(round.id)}>{texts.toInbox}</ButtonLink>
        <ButtonLink to={paths.round(round.id)} look="quiet">
          {texts.toRound}
        </ButtonLink>
      </Actions>
      <PrintedPoster invitation={invitation} link={link} />
    </Page>
  );
}
