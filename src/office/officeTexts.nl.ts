import { conversationScreen } from './ConversationScreen.nl.ts';
import { coverage } from './Coverage.nl.ts';
import { datasetScreen } from './DatasetScreen.nl.ts';
import { figuresScreen } from './FiguresScreen.nl.ts';
import { keyOfOffice } from './keyOfOffice.nl.ts';
import { officeInvitation } from './OfficeInvitation.nl.ts';
import { instrumentDifferences } from './ownInstrument/InstrumentDifferences.nl.ts';
import { ownInstrumentScreen } from './ownInstrument/OwnInstrumentScreen.nl.ts';
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
  keyOfOffice,
  ownInstrumentScreen,
  pool,
  researchScreen,
  riskOfRows,
  takeInPackages,
};

export type OfficeTexts = typeof texts;
