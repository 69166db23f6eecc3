import { lazy } from 'react';
import { Route, Switch } from 'wouter';

import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { patterns } from '#shell/routes.ts';
import { ConversationScreen } from './ConversationScreen.tsx';
import { ResearchScreen } from './ResearchScreen.tsx';

const FiguresScreen = lazy(() =>
  import('./FiguresScreen.tsx').then((part) => ({ default: part.FiguresScreen })),
);
const DatasetScreen = lazy(() =>
  import('./DatasetScreen.tsx').then((part) => ({ default: part.DatasetScreen })),
);
const OwnInstrumentScreen = lazy(() =>
  import('./ownInstrument/OwnInstrumentScreen.tsx').then((part) => ({ default: part.OwnInstrumentScreen })),
);

/** The research office. What reads rows or draws the questionnaire is loaded only by those who go there. */
export function ResearchRoutes() {
  return (
    <Switch>
      <Route path={patterns.research} component={ResearchScreen} />
      <Route path={patterns.conversation}>
        {({ roundId }) => <ConversationScreen key={roundId} parameter={roundId} />}
      </Route>
      <Route path={patterns.figures}>{({ hash }) => <FiguresScreen key={hash} hash={hash} />}</Route>
      <Route path={patterns.dataset}>{({ hash }) => <DatasetScreen key={hash} hash={hash} />}</Route>
      <Route path={patterns.ownInstrument} component={OwnInstrumentScreen} />
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
