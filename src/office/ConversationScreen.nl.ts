/** The sheet that the research office takes along to a monitoring conversation. */
export const conversationScreen = {
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
};

export type ConversationScreenTexts = typeof conversationScreen;
