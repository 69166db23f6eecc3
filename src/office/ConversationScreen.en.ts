import type { ConversationScreenTexts } from './ConversationScreen.nl.ts';

export const conversationScreen: ConversationScreenTexts = {
  title: 'Conversation sheet',
  lead: 'One or two sheets of A4 to take along to the monitoring conversation with the facilitators. No answers are on it.',
  print: 'Print the sheet',
  notRead: 'This sheet cannot be made now: the packages do not open. Nothing has been removed.',
  sheetTitle: (network: string) => `Monitoring conversation with ${network}`,
  on: 'Date',
  present: 'Present',
  roundsTitle: 'The rounds',
  attention: 'Deserves attention, according to the facilitators',
  alike: 'There are two rounds of one or more school years. They may be two networks with the same name.',
  invented: 'With invented answers.',
  questions: [
    'What came up when you looked at the picture together?',
    'What did you do after that, and what did you notice?',
    'What do you want to do in the coming year?',
    'What do you need from others for that?',
    'Agreements',
  ],
  linesLabel: 'Room to write',
};
