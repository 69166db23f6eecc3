import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const roundFormMessages = bilingual({
  nl: {
    newTitle: 'Bereid een ronde voor',
    newLead: 'Alles wat je hier kiest, kun je aanpassen tot je de ronde opent.',
    editTitle: 'Ronde aanpassen',
    schoolYear: 'Schooljaar',
    instrumentTitle: 'Vragenlijst',
    instrumentHint: 'Heeft het onderzoeksbureau een eigen instrumentbestand, kies dat dan hier.',
    aboutInstrument: (version: string, statements: number, wording: string) =>
      `versie ${version} · ${counted(statements, { one: 'stelling', other: 'stellingen' }, 'nl')} · ${wording}`,
    working: 'werkformulering',
    authorised: 'tekst van de auteurs',
    otherFile: 'Ander instrumentbestand',
    fileFaultsTitle: (name: string) => `${name} is niet te gebruiken als vragenlijst`,
    fileFaultsText: 'Er is niets bewaard. Dit is er aan de hand:',
    wholeFile: 'het hele bestand',
    fileUnread: 'Dit bestand kon niet worden gelezen. Er is niets bewaard.',
    builtInUnread:
      'De meegeleverde vragenlijst kon niet worden geladen. Open de app opnieuw en probeer het nog eens.',
    instrumentGone:
      'De vragenlijst die voor deze ronde was gekozen, is op dit apparaat niet meer te lezen. De meegeleverde vragenlijst staat nu klaar.',
    limitsTitle: 'Vanaf hoeveel antwoorden is iets te zien?',
    limitsHint:
      'Hoe kleiner een groep, hoe sneller een getal iets over één persoon verraadt. Hoger mag, lager dan de ondergrens nooit.',
    meanLimit: 'Gemiddelde van een dimensie',
    spreadLimit: 'Spreiding van een dimensie',
    countsLimit: 'Aantallen antwoorden per stelling',
    floor: (floor: number) => `Ten minste ${floor}`,
    asksRole: 'Vraag leden naar hun rol',
    asksRoleHint:
      'Bijvoorbeeld student of leraar. Een lid mag de vraag altijd overslaan. Is bij een dimensie een rol groot genoeg, en de rest ook, dan kan haar gemiddelde verschijnen. De spreiding en de stellingen van die dimensie blijven dan verborgen.',
    slipsTitle: 'Briefjes',
    slipsHint:
      'Leden trekken een briefje met een eigen code. Met één briefje telt één vragenlijst, en niemand weet wie welk briefje heeft. Zonder briefjes is er één link voor iedereen.',
    slips: 'Aantal briefjes',
    slipsFieldHint: 'Neem er een paar meer dan er leden zijn. Leeg betekent: geen briefjes.',
    datesTitle: 'Data',
    closesOn: 'Antwoorden kan tot en met',
    deleteAfter: 'Ingeleverde vragenlijsten verwijderen na',
    deleteAfterHint: 'De plaat van de groep blijft; de ingeleverde vragenlijsten en de sleutel niet.',
    faults: {
      'not-a-school-year': 'Kies een schooljaar.',
      'not-whole': 'Schrijf een heel getal.',
      'below-floor': (floor: number) =>
        `Dit kan niet lager dan ${floor}: dan zijn antwoorden van één persoon te herleiden.`,
      'above-largest-network': 'Dit is meer dan een netwerk leden kan hebben.',
      'below-mean': 'Spreiding vertelt meer dan een gemiddelde. Neem hier ten minste even veel antwoorden.',
      'below-spread': 'Aantallen vertellen meer dan spreiding. Neem hier ten minste even veel antwoorden.',
      'not-so-many-slips': (most: number) => `Schrijf een getal van 0 tot en met ${most}.`,
      'not-a-day': 'Kies een dag.',
      'in-the-past': 'Deze dag is al voorbij. Kies vandaag of later.',
      'not-after-closing': 'Kies een dag na de laatste dag om te antwoorden.',
    },
    faultsLeft: 'De ronde is nog niet bewaard. Kijk de data en de getallen nog eens na.',
    save: 'Bewaren',
    cancel: 'Annuleren',
  },
  en: {
    newTitle: 'Prepare a round',
    newLead: 'Everything you choose here can be changed until you open the round.',
    editTitle: 'Change the round',
    schoolYear: 'School year',
    instrumentTitle: 'Questionnaire',
    instrumentHint: 'If the research office has an instrument file of its own, choose it here.',
    aboutInstrument: (version: string, statements: number, wording: string) =>
      `version ${version} · ${counted(statements, { one: 'statement', other: 'statements' }, 'en')} · ${wording}`,
    working: 'working wording',
    authorised: 'the authors’ text',
    otherFile: 'Another instrument file',
    fileFaultsTitle: (name: string) => `${name} cannot be used as a questionnaire`,
    fileFaultsText: 'Nothing has been saved. This is what is the matter:',
    wholeFile: 'the whole file',
    fileUnread: 'This file could not be read. Nothing has been saved.',
    builtInUnread:
      'The questionnaire that comes with the app could not be loaded. Open the app again and try once more.',
    instrumentGone:
      'The questionnaire that was chosen for this round can no longer be read on this device. The one that comes with the app is chosen now.',
    limitsTitle: 'From how many answers is something shown?',
    limitsHint:
      'The smaller a group, the sooner a figure gives one person away. Higher is fine, lower than the floor never.',
    meanLimit: 'Mean of a dimension',
    spreadLimit: 'Spread of a dimension',
    countsLimit: 'Numbers of answers for a statement',
    floor: (floor: number) => `At least ${floor}`,
    asksRole: 'Ask members for their role',
    asksRoleHint:
      'Student or teacher, for instance. A member may always skip the question. Where in a dimension a role is large enough, and the rest too, its mean can appear. The spread and the statements of that dimension then stay hidden.',
    slipsTitle: 'Slips',
    slipsHint:
      'Members draw a slip with a code of its own. With one slip one questionnaire counts, and nobody knows who has which slip. Without slips there is one link for everybody.',
    slips: 'Number of slips',
    slipsFieldHint: 'Take a few more than there are members. Empty means: no slips.',
    datesTitle: 'Dates',
    closesOn: 'Members can answer until',
    deleteAfter: 'Delete the handed-in questionnaires after',
    deleteAfterHint: 'The picture of the group stays; the handed-in questionnaires and the key do not.',
    faults: {
      'not-a-school-year': 'Choose a school year.',
      'not-whole': 'Write a whole number.',
      'below-floor': (floor: number) =>
        `This cannot be lower than ${floor}: one person’s answers could then be worked out.`,
      'above-largest-network': 'This is more than the members a network can have.',
      'below-mean': 'Spread tells more than a mean. Take at least as many answers here.',
      'below-spread': 'Numbers tell more than spread. Take at least as many answers here.',
      'not-so-many-slips': (most: number) => `Write a number from 0 to ${most}.`,
      'not-a-day': 'Choose a day.',
      'in-the-past': 'This day is over. Choose today or later.',
      'not-after-closing': 'Choose a day after the last day to answer.',
    },
    faultsLeft: 'The round has not been saved yet. Please look at the dates and the numbers once more.',
    save: 'Save',
    cancel: 'Cancel',
  },
});
