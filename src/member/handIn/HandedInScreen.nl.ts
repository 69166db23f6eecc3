export const handedInScreen = {
  doneTitle: 'Bedankt, je antwoorden zijn ingeleverd',
  doneLead: 'Ze zitten op slot en staan niet meer leesbaar op dit apparaat.',
  doneNext: 'Geef het apparaat door aan wie nog moet antwoorden, of terug aan de facilitator.',
  nextPerson: 'De volgende begint',
  backToRound: 'Terug naar de ronde (facilitator)',
};

export type HandedInScreenTexts = typeof handedInScreen;
