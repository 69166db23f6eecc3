import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { useLanguage } from '../i18n/languageStore.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { HomeScreen } from './home/HomeScreen.tsx';
import { patterns } from './routes.ts';
import { Shell } from './Shell.tsx';

// Each kind of user loads its own part, so that a member's phone fetches the questionnaire and nothing else.
const ParticipantRoutes = lazy(() =>
  import('./screens/participant/ParticipantRoutes.tsx').then((part) => ({ default: part.ParticipantRoutes })),
);
const FacilitatorRoutes = lazy(() =>
  import('./screens/facilitator/FacilitatorRoutes.tsx').then((part) => ({ default: part.FacilitatorRoutes })),
);
const AboutRoutes = lazy(() =>
  import('./screens/about/AboutRoutes.tsx').then((part) => ({ default: part.AboutRoutes })),
);

export function App() {
  const language = useLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <Router hook={useHashLocation}>
      <Shell>
        <Suspense fallback={null}>
          <Switch>
            <Route path={patterns.home} component={HomeScreen} />
            <Route path="/answer/*?" component={ParticipantRoutes} />
            <Route path="/networks/*?" component={FacilitatorRoutes} />
            <Route path="/rounds/*?" component={FacilitatorRoutes} />
            <Route path="/about/*?" component={AboutRoutes} />
            <Route component={NotFoundScreen} />
          </Switch>
        </Suspense>
      </Shell>
    </Router>
  );
}
