import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const slipMessages = bilingual({
  nl: {
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
    passedRound: 'Wie antwoordt op het apparaat dat je doorgeeft, heeft geen briefje nodig.',
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
  },
  en: {
    title: 'Slips to draw',
    text: (slips: number) =>
      `You print ${counted(slips, { one: 'slip', other: 'slips' }, 'en')}, each with a code of its own. With one slip one person can answer, and nobody knows who has which slip.`,
    steps: [
      'Print the slips and cut them apart. There are eight on an A4.',
      'Fold them and put them in a hat, a box or an envelope.',
      'Let every member draw one. Do not write down anywhere who has which slip.',
      'Shred what is left over. Whoever has a slip too many can answer twice.',
    ],
    once: 'If another person’s questionnaire comes in with the same slip, only one of them counts. Whoever changes their own answers simply uses the same slip.',
    passedRound: 'Whoever answers on the device that you pass round needs no slip.',
    print: 'Print the slips',
    notHereTitle: 'The slips are not here',
    notHere:
      'The slips of this round cannot be read on this device. Print them on the device on which the round was opened, or put a backup of it back here.',
    fileTitle: 'Give the questionnaire along',
    fileText:
      'Your questionnaire does not come with the app, and it does not fit on a slip. If it is not on the app’s site, give members this file: the app asks for it once a slip has been scanned.',
    saveFile: 'Save the questionnaire as a file',
    slipText: 'This slip is for one person. Scan the code and answer in about five minutes.',
    qrLabel: 'QR code with the link of this slip',
  },
});
