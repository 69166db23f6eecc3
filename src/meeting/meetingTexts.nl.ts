import { dialogueArea } from './dialogue/DialogueArea.nl.ts';
import { membersCheck } from './MembersCheck.nl.ts';
import { printedReport } from './report/PrintedReport.nl.ts';
import { resultsRoom } from './ResultsRoom.nl.ts';
import { presenterScreen } from './wall/PresenterScreen.nl.ts';

export const texts = {
  dialogueArea,
  membersCheck,
  presenterScreen,
  printedReport,
  resultsRoom,
};

export type MeetingTexts = typeof texts;
