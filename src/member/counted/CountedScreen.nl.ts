export const countedScreen = {
  titles: {
    counted: 'Je antwoorden tellen mee',
    'not-counted': 'Je antwoorden tellen niet mee',
    withdrawn: 'Je nam je antwoorden terug',
    'not-handed-in': 'Je leverde nog niets in',
    'nothing-here': 'Hier staat niets van jou voor deze ronde',
    damaged: 'Wat hier van jou staat, is niet te lezen',
  },
  leads: {
    counted: 'Wat je op dit apparaat het laatst inleverde, zit in deze editie.',
    'not-counted':
      'Wat je op dit apparaat het laatst inleverde, zit niet in deze editie. Misschien kwam het aan na het sluiten, of is het niet aangekomen. Vraag het je facilitator. Of iets dat je eerder inleverde wel meetelt, is hier niet te zien.',
    withdrawn:
      'Het laatste dat je inleverde, is dat je je antwoorden terugneemt. Of dat op tijd aankwam, is hier niet te zien. Vraag het je facilitator.',
    'not-handed-in':
      'Op dit apparaat ben je wel begonnen, maar je leverde nog niets in. Daarom telt er van dit apparaat niets mee.',
    'nothing-here':
      'Antwoordde je op een ander apparaat? Open deze link dan daar. Antwoordde je op een apparaat dat rondging, dan is het niet na te kijken: daar blijft van niemand iets apart staan.',
    damaged: 'Het is beschadigd, maar niet verwijderd. Daarom is niet te zien of je antwoorden meetellen.',
  },
  network: 'Netwerk',
  schoolYear: 'Schooljaar',
  edition: 'Editie',
  responses: 'Zoveel vragenlijsten tellen mee',
  code: 'Code',
  aboutCode:
    'Dezelfde code staat bij de plaat van je netwerk: op het grote scherm, in het verslag en in elk bestand. Zie je daar een andere code? Dan kijken jullie niet allemaal naar dezelfde editie.',
  refusedTitle: 'Deze link gaat niet open',
  refusals: {
    'not-ours': 'Dit is geen link van deze app: kopieer de link nog eens uit het bericht van je facilitator.',
    'unknown-version':
      'Deze link komt uit een nieuwere versie van de app: herlaad deze pagina met internet en probeer het opnieuw.',
    truncated: 'Het einde van de link ontbreekt: kopieer de hele link uit het bericht van je facilitator.',
    altered: 'De link is onderweg veranderd: vraag je facilitator om de link opnieuw te sturen.',
    'too-large':
      'Deze link is langer dan een link van deze app kan zijn: vraag je facilitator om een nieuwe.',
    'not-valid': 'Deze link hoort bij geen enkele editie: vraag je facilitator om een nieuwe.',
  },
};

export type CountedScreenTexts = typeof countedScreen;
