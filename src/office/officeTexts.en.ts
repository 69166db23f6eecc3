import { conversationScreen } from './ConversationScreen.en.ts';
import { coverage } from './Coverage.en.ts';
import { datasetScreen } from './DatasetScreen.en.ts';
import { figuresScreen } from './FiguresScreen.en.ts';
import { keyOfOffice } from './keyOfOffice.en.ts';
import { officeInvitation } from './OfficeInvitation.en.ts';
import type { OfficeTexts } from './officeTexts.nl.ts';
import { instrumentDifferences } from './ownInstrument/InstrumentDifferences.en.ts';
import { ownInstrumentScreen } from './ownInstrument/OwnInstrumentScreen.en.ts';
import { pool } from './pool.en.ts';
import { researchScreen } from './ResearchScreen.en.ts';
import { riskOfRows } from './RiskOfRows.en.ts';
import { takeInPackages } from './TakeInPackages.en.ts';

export const texts: OfficeTexts = {
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
