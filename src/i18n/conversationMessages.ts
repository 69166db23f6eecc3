import { bilingual } from './bilingual.ts';

/** The sheet that the research office takes along to a monitoring conversation. */
export const conversationMessages = bilingual({
  nl: {
    title: 'Gespreksblad',
    lead: 'Eén of twee A4’tjes om mee te nemen naar het monitorgesprek met de facilitators. Er staan geen antwoorden op.',
    print: 'Druk het blad af',
    notRead: 'Dit blad kan nu niet worden gemaakt: de pakketten gaan niet open. Er is niets verwijderd.',

    sheetTitle: (network: string) => `Monitorgesprek met ${network}`,
    on: 'Datum',
    present: 'Aanwezig',
    roundsTitle: 'De rondes',
    attention: 'Verdient aandacht, volgens de facilitators',
    alike:
      'Van een of meer schooljaren staan hier twee rondes. Het kunnen twee netwerken met dezelfde naam zijn.',
    invented: 'Met verzonnen antwoorden.',
    questions: [
      'Wat kwam er ter sprake toen jullie samen naar de plaat keken?',
      'Wat hebben jullie daarna gedaan, en wat merkten jullie daarvan?',
      'Wat willen jullie het komende jaar doen?',
      'Wat hebben jullie daarbij nodig van anderen?',
      'Afspraken',
    ],
    linesLabel: 'Ruimte om te schrijven',
  },
  en: {
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
  },
});
