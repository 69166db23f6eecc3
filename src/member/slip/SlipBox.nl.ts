export const slipBox = {
  title: 'Je briefje',
  text: 'Geef eerst het briefje dat je hebt getrokken: scan de code die erop staat, of plak of typ de link. Daarna kun je beginnen.',
  textBegun:
    'Wie hier is begonnen, heeft nog geen briefje gegeven. Was jij dat? Scan dan de code van je briefje, of plak of typ de link, en ga verder.',
  view: 'Wat de camera ziet',
  start: 'Zet de camera aan',
  stop: 'Zet de camera uit',
  camera: {
    off: 'De camera is uit.',
    asking: 'De browser vraagt of de camera aan mag.',
    on: 'Houd de code van je briefje voor de camera.',
    denied:
      'De camera mag niet aan. Sta hem toe in de instellingen van de browser, of typ de link van je briefje.',
    none: 'Er is hier geen camera te vinden. Typ de link van je briefje.',
    busy: 'Een ander programma gebruikt de camera. Sluit dat en probeer het opnieuw.',
    failed: 'De camera doet het niet. Probeer het opnieuw, of typ de link van je briefje.',
    ended: 'De camera is uitgegaan. Zet hem weer aan, of typ de link van je briefje.',
  },
  link: 'Link op je briefje',
  take: 'Gebruik dit briefje',
  taken: 'Je briefje is gelezen. Je antwoorden gaan er straks samen mee op slot.',
  another: 'Een ander briefje',
  faults: {
    'not-ours': 'Dit is geen briefje van deze app.',
    truncated: 'Van deze link ontbreekt een stuk. Scan of kopieer hem nog eens helemaal.',
    altered: 'In deze link klopt iets niet. Scan de code nog eens, of kijk na wat je hebt getypt.',
    'not-valid': 'Deze uitnodiging kan niet kloppen. Vraag je facilitator om een ander briefje.',
    'unknown-version':
      'Dit briefje is met een nieuwere versie van de app gemaakt. Werk de app hier eerst bij.',
    'other-round': 'Dit is een uitnodiging voor een andere ronde. Neem het briefje van deze ronde.',
    'no-slip': 'Deze uitnodiging staat niet op een briefje. Vraag je facilitator om een briefje.',
    'unknown-slip': 'Dit briefje hoort niet bij deze ronde. Vraag je facilitator om een ander briefje.',
    'slips-not-here':
      'Op dit apparaat is niet te lezen welke briefjes de ronde heeft. Vraag je facilitator om een ander apparaat.',
  },
};

export type SlipBoxTexts = typeof slipBox;
