import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { patterns } from '#shell/routes.ts';
import { Frame } from './Frame.tsx';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

// Each kind of user loads its own part, so that a member's phone fetches the questionnaire and nothing else.
const HomeScreen = lazy(() => import('./home/HomeScreen.tsx').then((part) => ({ default: part.HomeScreen })));
const MemberRoutes = lazy(() =>
  import('#member/MemberRoutes.tsx').then((part) => ({ default: part.MemberRoutes })),
);
const InvitationScreen = lazy(() =>
  import('#member/invitation/InvitationScreen.tsx').then((part) => ({ default: part.InvitationScreen })),
);
const CollectLinkScreen = lazy(() =>
  import('#facilitator/collecting/CollectLinkScreen.tsx').then((part) => ({
    default: part.CollectLinkScreen,
  })),
);
const ResearchOfficeScreen = lazy(() =>
  import('#facilitator/research/ResearchOfficeScreen.tsx').then((part) => ({
    default: part.ResearchOfficeScreen,
  })),
);
const BackupScreen = lazy(() =>
  import('#facilitator/backup/BackupScreen.tsx').then((part) => ({ default: part.BackupScreen })),
);
const FacilitatorRoutes = lazy(() =>
  import('#facilitator/FacilitatorRoutes.tsx').then((part) => ({ default: part.FacilitatorRoutes })),
);
const ResearchRoutes = lazy(() =>
  import('#office/ResearchRoutes.tsx').then((part) => ({ default: part.ResearchRoutes })),
);
const AboutRoutes = lazy(() =>
  import('./about/AboutRoutes.tsx').then((part) => ({ default: part.AboutRoutes })),
);

export function App() {
  useDocumentLanguage();

  return (
    <Router hook={useHashLocation}>
      <Frame>
        <Suspense fallback={null}>
          <Switch>
            <Route path={patterns.home} component={HomeScreen} />
            <Route path={patterns.invitation}>
              {({ payload }) => <InvitationScreen payload={payload} />}
            </Route>
            <Route path="/answer/*?" component={MemberRoutes} />
            <Route path={patterns.collectLink}>
              {({ payload }) => <CollectLinkScreen payload={payload} />}
            </Route>
            <Route path={patterns.researchOffice}>
              {({ payload }) => <ResearchOfficeScreen payload={payload} />}
            </Route>
            <Route path={patterns.backup} component={BackupScreen} />
            <Route path="/networks/*?" component={FacilitatorRoutes} />
            <Route path="/rounds/*?" component={FacilitatorRoutes} />
            <Route path="/research/*?" component={ResearchRoutes} />
            <Route path="/about/*?" component={AboutRoutes} />
            <Route component={NotFoundScreen} />
          </Switch>
        </Suspense>
      </Frame>
    </Router>
  );
}
