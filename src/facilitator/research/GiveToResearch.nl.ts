import { counted } from '#i18n/format.ts';

export const giveToResearch = {
  partTitle: 'Voor het onderzoeksbureau',
  partText: (edition: number) =>
    `Van editie ${edition} kun je een pakket maken met geanonimiseerde antwoorden. Het gaat op slot: alleen het bureau kan het openen, en jij niet.`,
  openFirst: 'Open eerst de uitnodiging die je van het onderzoeksbureau kreeg: de link, of hier het bestand.',
  inside: 'Dit zit erin',
  insideNames: 'de naam van het netwerk, het schooljaar en het aantal leden, als dat bekend is',
  insideInstrument: 'de vragenlijst zelf',
  insideRows: (count: number) =>
    `${counted(count, { one: 'rij', other: 'rijen' }, 'nl')} in willekeurige volgorde: van elk lid dat in de editie meetelt alle antwoorden`,
  insideRole: (least: number) =>
    `bij een rij de rol, maar alleen als ten minste ${least} leden die delen; andere rollen worden samengenomen of weggelaten`,
  insideEdition:
    'het nummer en de controlecode van de editie, en een willekeurig nummer van de ronde, zodat dezelfde ronde één keer telt',
  outside: 'Dit zit er niet in',
  outsideMembers: 'namen, tijden, briefjes en nummers die bij een lid of een vragenlijst horen',
  outsideTexts: 'aantekeningen, plannen en verhalen',
  outsideNetwork: 'thema, soort, organisatie en beginjaar van het netwerk',
  outsideLate: 'antwoorden die na deze editie zijn binnengekomen of gewijzigd',
  mayRecognise:
    'Wie weet hoe een lid sommige stellingen beantwoordde, kan de rij van dat lid misschien herkennen. Een pakket dat je hebt gegeven, kun je niet terughalen.',
  shareAttention: 'Deel ook aan welke dimensies jullie aandacht willen geven',
  attended: (names: string) => `Jullie kozen: ${names}.`,
  for: 'Voor',
  make: 'Pakket maken',
  making: 'Het pakket wordt gemaakt',
  made: (fileName: string, office: string) =>
    `Het bestand ${fileName} staat bij je downloads. Stuur het naar ${office}.`,
  fileName: 'onderzoekspakket',
  knownOffices: 'Onderzoeksbureaus op dit apparaat',
  failures: {
    invented: 'Dit is een verzonnen netwerk. Daarvan gaat niets naar een onderzoeksbureau.',
    'members-not-told':
      'Van deze ronde kan geen pakket komen: leden hebben vooraf niet gelezen dat hun antwoorden naar een onderzoeksbureau mogen.',
    'to-be-deleted':
      'Van deze ronde kan geen pakket meer komen: de dag waarna de antwoorden verwijderd zouden worden, is voorbij.',
    'no-edition': 'Van deze ronde kan geen pakket komen: de laatste editie is op dit apparaat niet te lezen.',
    'too-few-responses': (least: number) =>
      `Van deze ronde kan geen pakket komen: daarvoor zijn ten minste ${least} ingeleverde vragenlijsten nodig.`,
    'source-unknown':
      'Van deze ronde kan geen pakket komen: niet alles waaruit de laatste editie is gemaakt, is op dit apparaat te lezen.',
    'no-key':
      'Van deze ronde kan hier geen pakket komen: de antwoorden zijn verwijderd, of de ronde is op een ander apparaat gesloten.',
    'device-key-lost':
      'Van deze ronde kan nu geen pakket komen: de browser kan de sleutel niet meer openen. Open een back-up waar de ronde in zit; daarna gaat het weer.',
    'damaged-round':
      'Van deze ronde kan geen pakket komen: de ronde is op dit apparaat beschadigd opgeslagen.',
    'damaged-instrument':
      'Van deze ronde kan geen pakket komen: de vragenlijst is op dit apparaat niet te lezen.',
    'too-large': 'Het pakket is niet gemaakt: het zou te groot zijn om door een bureau geopend te worden.',
    'unusable-key':
      'Het pakket is niet gemaakt: de sleutel van dit bureau is niet bruikbaar. Vraag het bureau om een nieuwe uitnodiging.',
  },
};

export type GiveToResearchTexts = typeof giveToResearch;
