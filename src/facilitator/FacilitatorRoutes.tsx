import { Route, Switch } from 'wouter';

import { meetingTexts } from '#meeting/meetingTexts.ts';
import { lazyScreen } from '#shell/lazyScreen.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { WithNetwork } from '#shell/round/WithNetwork.tsx';
import { WithRound } from '#shell/round/WithRound.tsx';
import { patterns } from '#shell/routes.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { ClosingScreen } from './closing/ClosingScreen.tsx';
import { InboxScreen } from './collecting/InboxScreen.tsx';
import { InviteScreen } from './inviting/InviteScreen.tsx';
import { HandOverKeyScreen } from './keeping/HandOverKeyScreen.tsx';
import { EditNetworkScreen, NewNetworkScreen } from './networks/NetworkFormScreens.tsx';
import { NetworkScreen } from './networks/NetworkScreen.tsx';
import { NetworksScreen } from './networks/NetworksScreen.tsx';
import { EditRoundScreen, NewRoundScreen } from './rounds/RoundFormScreens.tsx';
import { RoundScreen } from './rounds/RoundScreen.tsx';

// The picture is the largest part, and only the results room and the wall draw it.
const ResultsScreen = lazyScreen(
  () => import('#meeting/ResultsScreen.tsx').then((room) => room.ResultsScreen),
  meetingTexts,
  visualisationTexts,
);
const PresenterScreen = lazyScreen(
  () => import('#meeting/wall/PresenterScreen.tsx').then((wall) => wall.PresenterScreen),
  meetingTexts,
  visualisationTexts,
);

export function FacilitatorRoutes() {
  return (
    <Switch>
      <Route path={patterns.networks} component={NetworksScreen} />
      <Route path={patterns.newNetwork} component={NewNetworkScreen} />
      <Route path={patterns.editNetwork}>
        {({ networkId }) => (
          <WithNetwork parameter={networkId}>
            {(network) => <EditNetworkScreen network={network} />}
          </WithNetwork>
        )}
      </Route>
      <Route path={patterns.newRound}>
        {({ networkId }) => (
          <WithNetwork parameter={networkId}>{(network) => <NewRoundScreen network={network} />}</WithNetwork>
        )}
      </Route>
      <Route path={patterns.network}>
        {({ networkId }) => (
          <WithNetwork parameter={networkId}>{(network) => <NetworkScreen network={network} />}</WithNetwork>
        )}
      </Route>
      <Route path={patterns.editRound}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <EditRoundScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route path={patterns.handOverKey}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <HandOverKeyScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route path={patterns.closing}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <ClosingScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route path={patterns.invite}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <InviteScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route path={patterns.inbox}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <InboxScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route path={patterns.results} component={ResultsScreen} />
      <Route path={patterns.present} component={PresenterScreen} />
      <Route path={patterns.round}>
        {({ roundId }) => (
          <WithRound parameter={roundId}>
            {(round, network) => <RoundScreen round={round} network={network} />}
          </WithRound>
        )}
      </Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
