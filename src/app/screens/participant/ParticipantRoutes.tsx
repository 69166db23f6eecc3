import { Route, Switch } from 'wouter';

import { NotFoundScreen } from '../../NotFoundScreen.tsx';
import { patterns, roundIdFrom } from '../../routes.ts';
import { HandedInScreen } from './HandedInScreen.tsx';
import { OpenRoundsScreen } from './OpenRoundsScreen.tsx';
import { QuestionsScreen } from './QuestionsScreen.tsx';
import { RoundToAnswer } from './RoundToAnswer.tsx';
import { WelcomeScreen } from './WelcomeScreen.tsx';

/** The member's road: which round → who sees what → questions → check → handed in. */
export function ParticipantRoutes() {
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
            {({ round }) => <HandedInScreen round={round} />}
          </RoundToAnswer>
        )}
      </Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
