import type { Network } from '#round/Network.ts';
import type { Round } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { NetworkAbove } from './NetworkAbove.tsx';

interface RoundNotOpenProps {
  readonly round: Round;
  readonly network: Network;
  readonly title: string;
  /** Why it cannot be done in this round now. */
  readonly why: string;
  readonly toRound: string;
}

/** In place of a screen that needs the round to be further, or not so far. */
export function RoundNotOpen({ round, network, title, why, toRound }: RoundNotOpenProps) {
  return (
    <Page title={title} above={<NetworkAbove network={network} />} lead={why}>
      <Actions>
        <ButtonLink to={paths.round(round.id)} look="primary">
          {toRound}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
