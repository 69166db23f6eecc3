import { instrumentScreen } from './InstrumentScreen.nl.ts';
import { statementScreen } from './StatementScreen.nl.ts';

export const texts = { instrumentScreen, statementScreen };

export type AboutTexts = typeof texts;
