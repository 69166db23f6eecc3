import { dialogueArea } from './dialogue/DialogueArea.en.ts';
import type { MeetingTexts } from './meetingTexts.nl.ts';
import { membersCheck } from './MembersCheck.en.ts';
import { printedReport } from './report/PrintedReport.en.ts';
import { resultsRoom } from './ResultsRoom.en.ts';
import { presenterScreen } from './wall/PresenterScreen.en.ts';

export const texts: MeetingTexts = {
  dialogueArea,
  membersCheck,
  presenterScreen,
  printedReport,
  resultsRoom,
};
