import { counted } from '#i18n/format.ts';

export const resultsRoom = {
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
  slips: (count: number) =>
    `${counted(count, { one: 'briefje', other: 'briefjes' }, 'nl')} voor deze ronde: op elk briefje telt één vragenlijst.`,
  limits: (mean: number, spread: number) =>
    `Een gemiddelde staat er vanaf ${mean} antwoorden, de middelste helft vanaf ${spread}. Alle getallen zijn afgerond op één decimaal.`,
  safeForTwo:
    'Ook twee leden die hun antwoorden naast elkaar leggen, kunnen uit de getallen niet zeker weten wat een ander heeft geantwoord.',
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
  copyTable: 'Kopieer als tabel',
  copied: 'Gekopieerd. Plak de tabel in een rekenblad of een document.',
  notCopied: 'Kopiëren lukte niet. Bewaar de getallen als CSV.',
};

export type ResultsRoomTexts = typeof resultsRoom;
