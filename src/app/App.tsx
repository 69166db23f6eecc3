import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { instrumentTexts } from '#shell/instrument/instrumentTexts.ts';
import { lazyScreen } from '#shell/lazyScreen.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { patterns } from '#shell/routes.ts';
import { aboutTexts } from './about/aboutTexts.ts';
import { Frame } from './Frame.tsx';
import { useArrivedLink } from './arrivedLink.ts';
import { WatchedStorage } from './storageLoss/WatchedStorage.tsx';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

const MEMBER_TEXTS = [memberTexts, questionnaireTexts];
const FACILITATOR_TEXTS = [facilitatorTexts, instrumentTexts];
const OFFICE_TEXTS = [officeTexts, instrumentTexts];

// Each kind of user loads their own part, so that a member's phone fetches the questionnaire and nothing else.
const HomeScreen = lazyScreen(() => import('./home/HomeScreen.tsx').then((part) => part.HomeScreen));
const MemberRoutes = lazyScreen(
  () => import('#member/MemberRoutes.tsx').then((part) => part.MemberRoutes),
  ...MEMBER_TEXTS,
);
const InvitationScreen = lazyScreen(
  () => import('#member/invitation/InvitationScreen.tsx').then((part) => part.InvitationScreen),
  ...MEMBER_TEXTS,
);
const CountedScreen = lazyScreen(() =>
  import('#member/counted/loadCountedScreen.ts').then((part) => part.loadCountedScreen()),
);
const CollectLinkScreen = lazyScreen(
  () => import('#facilitator/collecting/CollectLinkScreen.tsx').then((part) => part.CollectLinkScreen),
  ...FACILITATOR_TEXTS,
);
const ResearchOfficeScreen = lazyScreen(
  () => import('#facilitator/research/ResearchOfficeScreen.tsx').then((part) => part.ResearchOfficeScreen),
  ...FACILITATOR_TEXTS,
);
const BackupScreen = lazyScreen(
  () => import('#facilitator/backup/BackupScreen.tsx').then((part) => part.BackupScreen),
  ...FACILITATOR_TEXTS,
);
const FacilitatorRoutes = lazyScreen(
  () => import('#facilitator/FacilitatorRoutes.tsx').then((part) => part.FacilitatorRoutes),
  ...FACILITATOR_TEXTS,
);
const ResearchRoutes = lazyScreen(
  () => import('#office/ResearchRoutes.tsx').then((part) => part.ResearchRoutes),
  ...OFFICE_TEXTS,
);
const KeeperRoutes = lazyScreen(() =>
  import('#keeper/loadKeeperRoutes.ts').then((part) => part.loadKeeperRoutes()),
);
const MendedAddress = lazyScreen(() => import('./MendedAddress.tsx').then((part) => part.MendedAddress));
const AboutRoutes = lazyScreen(
  () => import('./about/AboutRoutes.tsx').then((part) => part.AboutRoutes),
  aboutTexts,
  instrumentTexts,
);

/** Begins to fetch what somebody who answers comes for, while the rest is still being made ready. */
export function fetchAhead(address: string): void {
  const [, first] = address.split('/');
  const screens =
    first === 'invitation' ? [InvitationScreen, MemberRoutes] : first === 'answer' ? [MemberRoutes] : [];
  // What fails is fetched once more when it is shown.
  for (const screen of screens) screen.fetch().catch(() => {});
}

export function App() {
  useDocumentLanguage();
  const link = useArrivedLink();

  return (
    <Router hook={useHashLocation}>
      <WatchedStorage />
      <Frame>
        <Suspense fallback={null}>
          <Switch>
            <Route path={patterns.home} component={HomeScreen} />
            <Route path={patterns.invitation}>
              {({ '*': payload }) => <InvitationScreen payload={payload} />}
            </Route>
            <Route path="/answer/*?" component={MemberRoutes} />
            <Route path={patterns.collect}>
              <CollectLinkScreen key={link.opened} payload={link.payloadAt('sealed-message')} />
            </Route>
            <Route path={patterns.edition}>{({ '*': payload }) => <CountedScreen payload={payload} />}</Route>
            <Route path={patterns.researchOffice}>
              {({ '*': payload }) => <ResearchOfficeScreen payload={payload} />}
            </Route>
            <Route path={patterns.backup} component={BackupScreen} />
            <Route path="/networks/*?" component={FacilitatorRoutes} />
            <Route path="/rounds/*?" component={FacilitatorRoutes} />
            <Route path="/research/*?" component={ResearchRoutes} />
            <Route path={patterns.secondKey}>
              <KeeperRoutes key={link.opened} arrived={link.payloadAt('second-key')} />
            </Route>
            <Route path={patterns.secondKeys}>
              <KeeperRoutes arrived={null} />
            </Route>
            <Route path="/about/*?" component={AboutRoutes} />
            {/* Any, also one with an escaped line break in it, of which no other pattern takes notice. */}
            <Route path={/^/}>
              <MendedAddress otherwise={<NotFoundScreen />} />
            </Route>
          </Switch>
        </Suspense>
      </Frame>
    </Router>
  );
}
