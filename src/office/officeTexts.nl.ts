import { conversationScreen } from './ConversationScreen.nl.ts';
import { coverage } from './Coverage.nl.ts';
import { datasetScreen } from './DatasetScreen.nl.ts';
import { figuresScreen } from './FiguresScreen.nl.ts';
import { instrumentDifferences } from '#office/ownInstrument/InstrumentDifferences.nl.ts';
import { officeInvitation } from './OfficeInvitation.nl.ts';
import { officeKey } from './officeKey.nl.ts';
import { ownInstrumentScreen } from '#office/ownInstrument/OwnInstrumentScreen.nl.ts';
import { pool } from './pool.nl.ts';
import { researchScreen } from './ResearchScreen.nl.ts';
import { riskOfRows } from './RiskOfRows.nl.ts';
import { takeInPackages } from './TakeInPackages.nl.ts';

export const texts = {
  conversationScreen,
  coverage,
  datasetScreen,
  figuresScreen,
  instrumentDifferences,
  officeInvitation,
  officeKey,
  ownInstrumentScreen,
  pool,
  researchScreen,
  riskOfRows,
  takeInPackages,
};

export type OfficeTexts = typeof texts;
