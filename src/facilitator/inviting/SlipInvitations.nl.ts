import { counted } from '#i18n/format.ts';

export const slipInvitations = {
  title: 'Briefjes om te trekken',
  text: (slips: number) =>
    `Je drukt ${counted(slips, { one: 'briefje', other: 'briefjes' }, 'nl')} af, elk met een eigen code. Met één briefje kan één persoon antwoorden, en niemand weet wie welk briefje heeft.`,
  steps: [
    'Druk de briefjes af en knip ze los. Er staan er acht op een A4.',
    'Vouw ze dicht en doe ze in een hoed, een doos of een envelop.',
    'Laat ieder lid er één trekken. Schrijf nergens op wie welk briefje heeft.',
    'Versnipper wat overblijft. Wie een briefje te veel heeft, kan twee keer antwoorden.',
  ],
  once: 'Komt er met hetzelfde briefje nog een vragenlijst van een ander binnen, dan telt er maar één. Wie de eigen antwoorden aanpast, gebruikt gewoon hetzelfde briefje.',
  passedRound: 'Wie antwoordt op het apparaat dat je doorgeeft, scant daar eerst een briefje.',
  print: 'Druk de briefjes af',
  notHereTitle: 'De briefjes zijn hier niet',
  notHere:
    'Op dit apparaat zijn de briefjes van deze ronde niet te lezen. Druk ze af op het apparaat waarop de ronde is geopend, of zet een back-up daarvan hier terug.',
  fileTitle: 'Geef ook de vragenlijst mee',
  fileText:
    'Jullie vragenlijst hoort niet bij de app, en op een briefje past hij niet. Staat hij niet op de site van de app, geef leden dan dit bestand: na het scannen van een briefje vraagt de app erom.',
  saveFile: 'Vragenlijst bewaren als bestand',
  slipText: 'Dit briefje is voor één persoon. Scan de code en antwoord in ongeveer vijf minuten.',
  qrLabel: 'QR-code met de link van dit briefje',
};

export type SlipInvitationsTexts = typeof slipInvitations;
