import { Route, Switch } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { patterns } from '#shell/routes.ts';
import { aboutTexts } from './aboutTexts.ts';
import { InstrumentScreen } from './InstrumentScreen.tsx';
import { StatementScreen } from './StatementScreen.tsx';
import { StoredScreen } from './StoredScreen.tsx';

export function AboutRoutes() {
  const texts = useTexts(aboutTexts).statementScreen;
  return (
    <Switch>
      <Route path={patterns.instrument} component={InstrumentScreen} />
      <Route path={patterns.stored} component={StoredScreen} />
      <Route path={patterns.privacy}>
        <StatementScreen title={texts.privacyTitle} lead={texts.privacyLead} sections={texts.privacy} />
      </Route>
      <Route path={patterns.accessibility}>
        <StatementScreen
          title={texts.accessibilityTitle}
          lead={texts.accessibilityLead}
          sections={texts.accessibility}
        />
      </Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
