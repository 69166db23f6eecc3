import type { AboutTexts } from './aboutTexts.nl.ts';
import { instrumentScreen } from './InstrumentScreen.en.ts';
import { statementScreen } from './StatementScreen.en.ts';
import { storedScreen } from './StoredScreen.en.ts';

export const texts: AboutTexts = { instrumentScreen, statementScreen, storedScreen };
