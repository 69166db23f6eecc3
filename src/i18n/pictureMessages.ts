import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

/** Texts of radar, dot plot and table, and of the files made of them. */
export const pictureMessages = bilingual({
  nl: {
    radar: 'Radar',
    dotPlot: 'Puntengrafiek',
    atLeast: (figure: string) => `${figure} of meer`,
    atMost: (figure: string) => `${figure} of minder`,
    fromTo: (lower: string, upper: string) => `${lower} tot ${upper}`,
    hidden: {
      'too-few-answers': 'te weinig antwoorden om te tonen',
      privacy: 'verborgen om niemands antwoord te verraden',
    },
    meanOnScale: (figure: string, min: number, lowest: string, max: number, highest: string) =>
      `gemiddelde van de antwoorden ${figure}, op een schaal van ${min} (${lowest}) tot ${max} (${highest})`,
    noMean: (reason: string) => `geen gemiddelde te zien, ${reason}`,
    membersAnswered: (n: number) =>
      counted(n, { one: 'lid gaf antwoord', other: 'leden gaven antwoord' }, 'nl'),
    middleHalfBetween: (lower: string, upper: string) =>
      `de middelste helft ligt tussen ${lower} en ${upper}`,
    middleHalfAt: (figure: string) => `de middelste helft ligt op ${figure}`,
    noMiddleHalf: (reason: string) => `geen middelste helft te zien, ${reason}`,
    schoolYear: (year: string) => year.replace('-', '–'),
    inSchoolYear: (year: string) => `Schooljaar ${year}`,
    edition: (number: number) => `editie ${number}`,
    yearAndEdition: (year: string, number: number) => `${year}, editie ${number}`,
    answered: (responses: number, members: number | null) =>
      members === null
        ? counted(responses, { one: 'lid', other: 'leden' }, 'nl')
        : `${responses} van ${counted(members, { one: 'lid', other: 'leden' }, 'nl')}`,
    invented: 'verzonnen voorbeeld',
    outerRing: (point: number) => `buitenste ring: ${point}`,
    innerRing: (point: number) => `binnenste ring: ${point}`,
    readHint: 'Wijs een dimensie aan om te lezen wat er staat. Kies er een om haar te openen.',
    keysHint: 'Met de pijltjestoetsen ga je van dimensie naar dimensie, met Enter open je er een.',
    tableCaption: 'De antwoorden van het netwerk in getallen',
    dimension: 'Dimensie',
    mean: 'Gemiddelde van de antwoorden',
    middleHalf: 'Middelste helft',
    members: 'Leden die antwoord gaven',
    howToRead: 'Zo lees je het',
    legendMean: 'Het gemiddelde van de antwoorden op één dimensie.',
    legendSides: (process: string, product: string) => `Rond hoort bij ${process}, vierkant bij ${product}.`,
    legendBound:
      'Een open teken met een dikke lijn: het gemiddelde ligt ergens op die lijn. Precies tonen zou antwoorden verraden.',
    legendSpread: 'De band: tussen deze twee waarden ligt de middelste helft van de leden.',
    legendHidden: 'Een gearceerd vakje: hier is geen gemiddelde te zien. De reden staat erbij.',
    legendArea:
      'De lijn verbindt de punten alleen om ze makkelijker te volgen. De oppervlakte binnen de lijn betekent niets.',
    notComparable: (names: string) =>
      `Niet in beeld, want met een andere vragenlijst of een andere versie gemaakt: ${names}.`,
    seriesLegend: 'Welk teken bij welk schooljaar hoort',
    source: (title: string, version: string) => `Vragenlijst: ${title}, versie ${version}`,
    workingWording: 'voorlopige formulering, niet de gepubliceerde tekst',
    pictureTitle: (network: string) => `${network}: de antwoorden in beeld`,
  },
  en: {
    radar: 'Radar',
    dotPlot: 'Dot plot',
    atLeast: (figure: string) => `${figure} or more`,
    atMost: (figure: string) => `${figure} or less`,
    fromTo: (lower: string, upper: string) => `${lower} to ${upper}`,
    hidden: {
      'too-few-answers': 'too few answers to show',
      privacy: "hidden so that nobody's answer is given away",
    },
    meanOnScale: (figure: string, min: number, lowest: string, max: number, highest: string) =>
      `mean of the answers ${figure}, on a scale from ${min} (${lowest}) to ${max} (${highest})`,
    noMean: (reason: string) => `no mean to see, ${reason}`,
    membersAnswered: (n: number) => counted(n, { one: 'member answered', other: 'members answered' }, 'en'),
    middleHalfBetween: (lower: string, upper: string) => `the middle half lies between ${lower} and ${upper}`,
    middleHalfAt: (figure: string) => `the middle half lies at ${figure}`,
    noMiddleHalf: (reason: string) => `no middle half to see, ${reason}`,
    schoolYear: (year: string) => year.replace('-', '–'),
    inSchoolYear: (year: string) => `School year ${year}`,
    edition: (number: number) => `edition ${number}`,
    yearAndEdition: (year: string, number: number) => `${year}, edition ${number}`,
    answered: (responses: number, members: number | null) =>
      members === null
        ? counted(responses, { one: 'member', other: 'members' }, 'en')
        : `${responses} of ${counted(members, { one: 'member', other: 'members' }, 'en')}`,
    invented: 'invented example',
    outerRing: (point: number) => `outer ring: ${point}`,
    innerRing: (point: number) => `inner ring: ${point}`,
    readHint: 'Point at a dimension to read what it says. Choose one to open it.',
    keysHint: 'The arrow keys take you from dimension to dimension; Enter opens one.',
    tableCaption: "The network's answers in figures",
    dimension: 'Dimension',
    mean: 'Mean of the answers',
    middleHalf: 'Middle half',
    members: 'Members who answered',
    howToRead: 'How to read this',
    legendMean: 'The mean of the answers on one dimension.',
    legendSides: (process: string, product: string) => `Round belongs to ${process}, square to ${product}.`,
    legendBound:
      'An open mark with a thick line: the mean lies somewhere on that line. Showing it exactly would give answers away.',
    legendSpread: 'The band: the middle half of the members lies between these two values.',
    legendHidden: 'A hatched box: there is no mean to see here. The reason is beside it.',
    legendArea:
      'The line joins the points only to make them easier to follow. The area inside it means nothing.',
    notComparable: (names: string) =>
      `Not in the picture, because made with another questionnaire or another version: ${names}.`,
    seriesLegend: 'Which mark belongs to which school year',
    source: (title: string, version: string) => `Questionnaire: ${title}, version ${version}`,
    workingWording: 'working wording, not the published text',
    pictureTitle: (network: string) => `${network}: the answers in a picture`,
  },
});
