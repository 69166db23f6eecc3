import { counted } from '#i18n/format.ts';

/** Texts of radar, dot plot and table, and of the files made of them. */
export const picture = {
  radar: 'Radar',
  dotPlot: 'Puntengrafiek',
  view: 'Weergave',
  views: { radar: 'Radar', dots: 'Punten', table: 'Tabel' },
  atLeast: (figure: string) => `${figure} of meer`,
  atMost: (figure: string) => `${figure} of minder`,
  fromTo: (lower: string, upper: string) => `${lower} tot ${upper}`,
  hidden: {
    'too-few-answers': 'te weinig antwoorden om te tonen',
    privacy: 'verborgen om niemands antwoord te verraden',
    'half-rule': 'te weinig antwoorden die meetellen',
    'other-questions': 'toen andere vragen of een andere schaal',
  },
  onScale: (figure: string, min: number, lowest: string, max: number, highest: string) =>
    `${figure}, op een schaal van ${min} (${lowest}) tot ${max} (${highest})`,
  noMean: (reason: string) => `geen gemiddelde te zien, ${reason}`,
  membersAnswered: (n: number) =>
    counted(n, { one: 'lid gaf antwoord', other: 'leden gaven antwoord' }, 'nl'),
  middleHalfBetween: (lower: string, upper: string) => `de middelste helft ligt tussen ${lower} en ${upper}`,
  middleHalfAt: (figure: string) => `de middelste helft ligt op ${figure}`,
  noMiddleHalf: (reason: string) => `geen middelste helft te zien, ${reason}`,
  itemsCounting: (counting: number, items: number) =>
    `${counting} van ${counted(items, { one: 'stelling', other: 'stellingen' }, 'nl')} ${counting === 1 ? 'telt' : 'tellen'} mee`,
  outOf: (counting: number, items: number) => `${counting} van ${items}`,
  schoolYear: (year: string) => year.replace('-', '–'),
  inSchoolYear: (year: string) => `Schooljaar ${year}`,
  edition: (number: number) => `editie ${number}`,
  oneKey: 'één sleutelhouder',
  twoKeys: 'twee sleutelhouders',
  restored: 'gemaakt uit een back-up',
  /** The two halves of the code stay on one line. */
  code: (code: string) => `code ${code.replace(' ', '\u00a0')}`,
  yearAndEdition: (year: string, number: number) => `${year}, editie ${number}`,
  answered: (responses: number, members: number | null) =>
    members === null
      ? counted(responses, { one: 'lid', other: 'leden' }, 'nl')
      : `${responses} van ${counted(members, { one: 'lid', other: 'leden' }, 'nl')}`,
  besideEarlier: (beside: number) =>
    beside === 1
      ? 'één kan er naast een eerdere van dezelfde persoon staan'
      : `${beside} kunnen er naast een eerdere van dezelfde persoon staan`,
  invented: 'verzonnen voorbeeld',
  ownOnly: 'alleen jouw antwoorden',
  outerRing: (point: number) => `buitenste ring: ${point}`,
  innerRing: (point: number) => `binnenste ring: ${point}`,
  readHint: 'Wijs een dimensie aan om te lezen wat er staat. Kies er een om haar te openen.',
  keysHint: 'Met de pijltjestoetsen ga je van dimensie naar dimensie, met Enter open je er een.',
  tableCaption: {
    network: 'De antwoorden van het netwerk in getallen',
    member: 'Je eigen antwoorden in getallen',
    role: 'Gemiddelde van de antwoorden naar rol',
  },
  side: 'Kant',
  dimension: 'Dimensie',
  mean: { network: 'Gemiddelde van de antwoorden', member: 'Gemiddelde van je antwoorden' },
  middleHalf: 'Middelste helft',
  members: 'Leden die antwoord gaven',
  items: 'Stellingen die meetellen',
  howToRead: 'Zo lees je het',
  legendMean: {
    network: 'Het gemiddelde van de antwoorden op één dimensie.',
    member: 'Het gemiddelde van je eigen antwoorden op één dimensie.',
  },
  legendSides: (process: string, product: string) => `Rond hoort bij ${process}, vierkant bij ${product}.`,
  legendBound:
    'Een open teken met een dikke lijn: het gemiddelde ligt ergens op die lijn. Precies tonen zou antwoorden verraden.',
  legendSpread: 'De band: tussen deze twee waarden ligt de middelste helft van de leden.',
  legendHidden: 'Een gearceerd vakje: hier is geen gemiddelde te zien. De reden staat erbij.',
  legendArea:
    'De lijn verbindt de punten alleen om ze makkelijker te volgen. De oppervlakte binnen de lijn betekent niets.',
  notComparable: (names: string) =>
    `Niet in beeld, want met andere vragen of een andere schaal gemaakt: ${names}.`,
  partlyComparable: (name: string, dimensions: string) =>
    `${name} is met een andere versie van de vragenlijst gemaakt. Alleen dimensies met dezelfde vragen en dezelfde schaal liggen ernaast. Niet te vergelijken: ${dimensions}.`,
  meanIn: (year: string, figure: string) => `${figure} in ${year}`,
  noMeanIn: (year: string, reason: string) => `geen gemiddelde in ${year} (${reason})`,
  everybody: 'Iedereen',
  byRole: 'Naar rol',
  hiddenRoles: (names: string, reason: string) => `Niet te zien: ${names} (${reason}).`,
  throughTheYears: (dimension: string) => `${dimension} door de jaren`,
  seriesLegend: {
    network: 'Welk teken bij welk schooljaar hoort',
    role: 'Welk teken bij welke rol hoort',
  },
  source: (title: string, version: string) => `Vragenlijst: ${title}, versie ${version}`,
  workingWording: 'voorlopige formulering, niet de gepubliceerde tekst',
  pictureTitle: (network: string) => `${network}: de antwoorden in beeld`,
};

export type PictureTexts = typeof picture;
