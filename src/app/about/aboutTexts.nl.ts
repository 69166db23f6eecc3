import { instrumentScreen } from './InstrumentScreen.nl.ts';
import { statementScreen } from './StatementScreen.nl.ts';
import { storedScreen } from './StoredScreen.nl.ts';

export const texts = { instrumentScreen, statementScreen, storedScreen };

export type AboutTexts = typeof texts;
