import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const resultsMessages = bilingual({
  nl: {
    title: 'De plaat van jullie netwerk',
    editionOf: (number: number, day: string) => `Editie ${number}, vastgesteld op ${day}`,
    onScreen: 'Op het scherm',
    editionEntry: (number: number, day: string, responses: number) =>
      `Editie ${number}, vastgesteld op ${day}, ${counted(responses, { one: 'inzending', other: 'inzendingen' }, 'nl')}`,
    earlierYears: 'Leg er eerdere jaren bij',
    mostYears: (most: number) => `Er kunnen tegelijk ${most} eerdere jaren bij liggen.`,
    throughTheYears: 'Door de jaren',
    item: 'Stelling',
    itemMean: 'Gemiddelde',
    noItemMeans:
      'Per stelling is hier niets te zien. Dat zou iets over iemands antwoord kunnen verraden, bijvoorbeeld als iemand een stelling openliet of bijna iedereen hetzelfde antwoordde.',
    someItemsHidden:
      'Een stelling is verborgen waar zij iets over iemands antwoord kan verraden, bijvoorbeeld als iemand haar openliet of bijna iedereen hetzelfde antwoordde.',
    countsFrom: (counts: number) => `Hoe vaak elk antwoord is gegeven, staat er vanaf ${counts} antwoorden.`,
    countsHidden:
      'Hoe vaak een antwoord is gegeven, is verborgen waar dat iets over iemands antwoord kan verraden.',
    byRole: 'Naar rol',
    byRoleLead:
      'Wie een rol heeft gekozen, telt mee bij die rol en bij iedereen. De volgorde is die van de vragenlijst.',
    noRoles:
      'Naar rol is hier niets te zien. Daarvoor zijn er bij elke rol te weinig antwoorden, of het zou iets over iemands antwoord verraden.',
    noSpreadBesideRoles:
      'Waar antwoorden naar rol te zien zijn, staat de middelste helft er niet bij: samen zouden zij iets over iemands antwoord kunnen verraden.',
    toTalkAbout: 'Om over te praten:',
    roleQuestion: 'Telt ieders inbreng even zwaar, welke rol je ook hebt? Waaraan merk je dat?',
    dimensions: 'Dimensie voor dimensie',
    dimensionsLead:
      'Jullie kiezen zelf waar jullie bij stilstaan. Open een dimensie om er een notitie, een verhaal of een plan bij te schrijven. De volgorde is die van de vragenlijst.',
    items: 'Wat is gevraagd',
    prompts: 'Om over te praten',
    takeAway: 'Meenemen',
    whichPicture: 'Welke plaat',
    svg: 'Plaat als SVG',
    png: 'Plaat als PNG',
    csv: 'Getallen als CSV',
    fileFailed: 'De plaat kon niet als bestand worden gemaakt. Kies SVG of druk de pagina af.',
    limits: (mean: number, spread: number) =>
      `Een gemiddelde staat er vanaf ${mean} antwoorden, de middelste helft vanaf ${spread}. Alle getallen zijn afgerond op één decimaal.`,
    noPictureTitle: 'Er is geen plaat, en dat hoort zo',
    noPictureText: (responses: number, mean: number) =>
      responses === 0
        ? `Er zijn geen vragenlijsten ingeleverd. Een plaat verschijnt vanaf ${mean}.`
        : `${counted(responses, { one: 'vragenlijst is', other: 'vragenlijsten zijn' }, 'nl')} ingeleverd; een dimensie verschijnt vanaf ${mean} antwoorden. Met minder zou te zien zijn wie wat heeft geantwoord.`,
    noPictureBeside:
      'Deze editie komt na een eerdere. Wie de twee van elkaar zou aftrekken, zou kunnen zien wat een paar mensen hebben geantwoord. Daarom laat deze geen plaat zien. De plaat van de eerdere editie is er nog.',
    noPictureInstead:
      'Het gesprek kan gewoon doorgaan. Neem de vragen hieronder erbij en vertel elkaar wat je herkent; niemand hoeft te zeggen wat hij of zij heeft ingevuld.',
    partOfPicture: (hidden: number) =>
      hidden === 1
        ? 'Bij één dimensie is geen gemiddelde te zien. De reden staat erbij.'
        : `Bij ${hidden} dimensies is geen gemiddelde te zien. De reden staat erbij.`,
    notClosed: 'Deze ronde is nog niet gesloten. Zolang zij open is, ziet niemand iets van de antwoorden.',
    damagedEdition:
      'De editie van deze ronde is beschadigd en wordt daarom niet getoond. Zij is niet verwijderd.',
    toRound: 'Naar de ronde',
  },
  en: {
    title: 'The picture of your network',
    editionOf: (number: number, day: string) => `Edition ${number}, published on ${day}`,
    onScreen: 'On screen',
    editionEntry: (number: number, day: string, responses: number) =>
      `Edition ${number}, published on ${day}, ${counted(responses, { one: 'submission', other: 'submissions' }, 'en')}`,
    earlierYears: 'Lay earlier years beside it',
    mostYears: (most: number) => `Up to ${most} earlier years can lie beside it at once.`,
    throughTheYears: 'Through the years',
    item: 'Statement',
    itemMean: 'Mean',
    noItemMeans:
      "There is nothing to see per statement here. It could give something of somebody's answer away, for instance where somebody left a statement open or nearly everybody answered alike.",
    someItemsHidden:
      "A statement is hidden where it could give something of somebody's answer away, for instance where somebody left it open or nearly everybody answered alike.",
    countsFrom: (counts: number) => `How often each answer was given is shown from ${counts} answers.`,
    countsHidden:
      "How often an answer was given is hidden where it could give something of somebody's answer away.",
    byRole: 'By role',
    byRoleLead:
      'Whoever chose a role counts with that role and with everybody. The order is that of the questionnaire.',
    noRoles:
      "By role there is nothing to see here. There are too few answers for each role, or it would give something of somebody's answer away.",
    noSpreadBesideRoles:
      "Where answers by role are shown, the middle half is not: together they could give something of somebody's answer away.",
    toTalkAbout: 'To talk about:',
    roleQuestion: "Does everyone's contribution count alike, whatever their role? How do you notice?",
    dimensions: 'Dimension by dimension',
    dimensionsLead:
      'You choose yourselves what to dwell on. Open a dimension to add a note, a story or a plan. The order is that of the questionnaire.',
    items: 'What was asked',
    prompts: 'To talk about',
    takeAway: 'Take away',
    whichPicture: 'Which picture',
    svg: 'Picture as SVG',
    png: 'Picture as PNG',
    csv: 'Figures as CSV',
    fileFailed: 'The picture could not be made into a file. Choose SVG or print the page.',
    limits: (mean: number, spread: number) =>
      `A mean is shown from ${mean} answers, the middle half from ${spread}. All figures are rounded to one decimal.`,
    noPictureTitle: 'There is no picture, and that is how it should be',
    noPictureText: (responses: number, mean: number) =>
      responses === 0
        ? `No questionnaires were handed in. A picture appears from ${mean}.`
        : `${counted(responses, { one: 'questionnaire was', other: 'questionnaires were' }, 'en')} handed in; a dimension appears from ${mean} answers. With fewer one could see who answered what.`,
    noPictureBeside:
      'This edition follows an earlier one. Whoever subtracted the two could see what a few people answered. So this one shows no picture. The picture of the earlier edition is still there.',
    noPictureInstead:
      'The conversation can simply go on. Take the questions below and tell one another what you recognise; nobody has to say what they filled in.',
    partOfPicture: (hidden: number) =>
      hidden === 1
        ? 'For one dimension there is no mean to see. The reason is beside it.'
        : `For ${hidden} dimensions there is no mean to see. The reason is beside it.`,
    notClosed: 'This round has not been closed yet. While it is open, nobody sees anything of the answers.',
    damagedEdition: 'The edition of this round is damaged and therefore not shown. It has not been removed.',
    toRound: 'To the round',
  },
});
