import { Redirect, Route, Switch } from 'wouter';

import { lazyScreen } from '#shell/lazyScreen.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { paths, patterns, roundIdFrom } from '#shell/routes.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { QuestionsScreen } from './answering/QuestionsScreen.tsx';
import { HandedInScreen } from './handIn/HandedInScreen.tsx';
import { RoundToAnswer } from './RoundToAnswer.tsx';
import { WelcomeScreen } from './welcome/WelcomeScreen.tsx';

// Nobody who comes by a link needs these before the first item can be answered.
const OpenRoundsScreen = lazyScreen(() =>
  import('./openRounds/OpenRoundsScreen.tsx').then((part) => part.OpenRoundsScreen),
);
const HandInScreen = lazyScreen(() => import('./handIn/HandInScreen.tsx').then((part) => part.HandInScreen));
const OwnPictureScreen = lazyScreen(
  () => import('./ownPicture/OwnPictureScreen.tsx').then((part) => part.OwnPictureScreen),
  visualisationTexts,
);

/** The member's road: which round → who sees what → questions → check → handed in. */
export function MemberRoutes() {
  return (
    <Switch>
      <Route path={patterns.openRounds} component={OpenRoundsScreen} />
      <Route path={patterns.welcome}>
        {({ roundId }) => (
          <RoundToAnswer roundId={roundIdFrom(roundId)}>
            {(terms) => <WelcomeScreen {...terms} />}
          </RoundToAnswer>
        )}
      </Route>
      <Route path={patterns.questions}>
        {({ roundId, step }) => (
          <RoundToAnswer roundId={roundIdFrom(roundId)}>
            {(terms) => <QuestionsScreen {...terms} step={step} />}
          </RoundToAnswer>
        )}
      </Route>
      <Route path={patterns.handedIn}>
        {({ roundId }) => (
          <RoundToAnswer roundId={roundIdFrom(roundId)}>
            {({ invitation: { roundId: id }, participation }) =>
              participation === null ? (
                <HandedInScreen roundId={id} />
              ) : (
                <Redirect to={paths.handIn(id)} replace />
              )
            }
          </RoundToAnswer>
        )}
      </Route>
      <Route path={patterns.handIn}>
        {({ roundId }) => (
          // Read anew on arrival: what was on screen before does not know of what has just been sealed.
          <RoundToAnswer key="hand-in" roundId={roundIdFrom(roundId)}>
            {({ participation, instrument }) =>
              participation === null ? (
                <NotFoundScreen />
              ) : (
                <HandInScreen participation={participation} instrument={instrument} />
              )
            }
          </RoundToAnswer>
        )}
      </Route>
      <Route path={patterns.ownPicture}>
        {({ roundId }) => (
          <RoundToAnswer roundId={roundIdFrom(roundId)}>
            {({ participation, instrument, invitation }) => {
              if (participation === null) return <NotFoundScreen />;
              if (participation.sealed === null)
                return <Redirect to={paths.welcome(invitation.roundId)} replace />;
              return <OwnPictureScreen participation={participation} instrument={instrument} />;
            }}
          </RoundToAnswer>
        )}
      </Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
