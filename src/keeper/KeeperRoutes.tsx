import { Route, Switch } from 'wouter';

import { patterns } from '#shell/routes.ts';
import { SecondKeyScreen } from './SecondKeyScreen.tsx';
import { SecondKeysScreen } from './SecondKeysScreen.tsx';

interface KeeperRoutesProps {
  /** The second key in the link that led here. */
  readonly arrived: string | null;
}

/** What somebody sees who keeps the second key of a round. */
export function KeeperRoutes({ arrived }: KeeperRoutesProps) {
  return (
    <Switch>
      <Route path={patterns.secondKey}>
        <SecondKeyScreen byLink={arrived} />
      </Route>
      <Route path={patterns.secondKeys} component={SecondKeysScreen} />
    </Switch>
  );
}
