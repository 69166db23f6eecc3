import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { OpenRound } from '#round/Round.ts';
import { isOnlyOnThisDevice } from '#shell/isOnlyOnThisDevice.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';

interface InvitePageProps {
  readonly round: OpenRound;
  readonly network: Network;
  /** The roads to the members. */
  readonly children: Elements;
}

/** What is around the roads to the members, whichever they are. */
export function InvitePage({ round, network, children }: InvitePageProps) {
  const texts = useTexts(facilitatorTexts).inviteScreen;
  const language = useLanguage();
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
      {children}
      <Actions>
        <ButtonLink to={paths.inbox(round.id)}>{texts.toInbox}</ButtonLink>
        <ButtonLink to={paths.round(round.id)} look="quiet">
          {texts.toRound}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
