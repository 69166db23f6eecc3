import { bilingual } from './bilingual.ts';

/** For a member who has handed in, on a device of their own: the receipt, and the way to their own picture. */
export const receiptMessages = bilingual({
  nl: {
    title: 'Je bewijs',
    network: 'Netwerk',
    schoolYear: 'Schooljaar',
    contents: 'Wat erin zit',
    answered: (answered: number, total: number) => `${answered} van ${total} stellingen beantwoord`,
    answersBefore: 'Je antwoorden, van vóór je laatste aanpassing',
    withdrawal: 'Dat je je antwoorden terugneemt',
    version: 'Versie',
    revision: (version: number) => (version === 1 ? '1' : `${version}, in de plaats van de vorige`),
    code: 'Code',
    about:
      'Aan de code herken je dit bericht. Hij is alleen voor jou en is nergens anders in de app te zien, ook niet bij je facilitator. Dit bewijs blijft op dit apparaat tot je het wist.',
    ownPictureTitle: 'Je eigen antwoorden in beeld',
    ownPictureText:
      'Bekijk wat je zelf hebt geantwoord. Het beeld is alleen op dit apparaat te zien, zolang je antwoorden hier staan.',
    ownPictureWithdrawn:
      'Je antwoorden staan nog op dit apparaat. Zolang dat zo is, kun je ze hier bekijken; niemand anders ziet ze.',
  },
  en: {
    title: 'Your receipt',
    network: 'Network',
    schoolYear: 'School year',
    contents: 'What is in it',
    answered: (answered: number, total: number) => `${answered} of ${total} statements answered`,
    answersBefore: 'Your answers, from before your last change',
    withdrawal: 'That you take your answers back',
    version: 'Version',
    revision: (version: number) => (version === 1 ? '1' : `${version}, which replaces the one before`),
    code: 'Code',
    about:
      'By the code you recognise this message. It is for you only and is shown nowhere else in the app, not to your facilitator either. This receipt stays on this device until you erase it.',
    ownPictureTitle: 'Your own answers in a picture',
    ownPictureText:
      'Look at what you answered yourself. The picture can be seen on this device only, as long as your answers are here.',
    ownPictureWithdrawn:
      'Your answers are still on this device. As long as they are, you can look at them here; nobody else sees them.',
  },
});
