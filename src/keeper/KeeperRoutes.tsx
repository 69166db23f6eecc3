import { Route, Switch } from 'wouter';

import { patterns } from '#shell/routes.ts';
import { SecondKeyScreen } from './SecondKeyScreen.tsx';
import { SecondKeysScreen } from './SecondKeysScreen.tsx';

/** What somebody sees who keeps the second key of a round. */
export function KeeperRoutes() {
  return (
    <Switch>
      <Route path={patterns.secondKey}>{({ '*': payload }) => <SecondKeyScreen payload={payload} />}</Route>
      <Route path={patterns.secondKeys} component={SecondKeysScreen} />
    </Switch>
  );
}
