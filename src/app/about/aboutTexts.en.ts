import { instrumentScreen } from './InstrumentScreen.en.ts';
import { statementScreen } from './StatementScreen.en.ts';
import type { AboutTexts } from './aboutTexts.nl.ts';

export const texts: AboutTexts = { instrumentScreen, statementScreen };
