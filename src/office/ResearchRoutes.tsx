import { Route, Switch } from 'wouter';

import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { lazyScreen } from '#shell/lazyScreen.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { patterns } from '#shell/routes.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { ConversationScreen } from './ConversationScreen.tsx';
import { ResearchScreen } from './ResearchScreen.tsx';

const FiguresScreen = lazyScreen(
  () => import('./FiguresScreen.tsx').then((part) => part.FiguresScreen),
  datasetTexts,
);
const DatasetScreen = lazyScreen(
  () => import('./DatasetScreen.tsx').then((part) => part.DatasetScreen),
  datasetTexts,
);
const OwnInstrumentScreen = lazyScreen(
  () => import('./ownInstrument/OwnInstrumentScreen.tsx').then((part) => part.OwnInstrumentScreen),
  questionnaireTexts,
  visualisationTexts,
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
