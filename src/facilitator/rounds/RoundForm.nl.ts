export const roundForm = {
  newTitle: 'Bereid een ronde voor',
  newLead: 'Alles wat je hier kiest, kun je aanpassen tot je de ronde opent.',
  editTitle: 'Ronde aanpassen',
  schoolYear: 'Schooljaar',
  schoolYearHint:
    'Per schooljaar is er één ronde. Een jaar dat al een ronde heeft, staat er niet bij: maak dan een nieuwe editie van die ronde, of verwijder haar eerst.',
  instrumentTitle: 'Vragenlijst',
  instrumentHint: 'Heeft het onderzoeksbureau een eigen instrumentbestand, kies dat dan hier.',
  instrumentHere: 'Vragenlijsten op dit apparaat',
  otherFile: 'Ander instrumentbestand',
  builtInUnread:
    'De meegeleverde vragenlijst kon niet worden geladen. Open de app opnieuw en probeer het nog eens.',
  instrumentGone:
    'De vragenlijst die voor deze ronde was gekozen, is op dit apparaat niet meer te lezen. De meegeleverde vragenlijst staat nu klaar.',
  limitsTitle: 'Vanaf hoeveel antwoorden is iets te zien?',
  limitsHint:
    'Hoe kleiner een groep, hoe sneller een getal iets over één persoon verraadt. Hoger mag, lager dan de ondergrens nooit.',
  forTwo: 'Toon alleen getallen waaruit ook twee leden samen geen antwoord van een ander kunnen halen',
  forTwoHint:
    'Zonder vinkje kan één lid uit de getallen niet zeker weten wat een ander heeft geantwoord. Twee leden die hun antwoorden naast elkaar leggen, kunnen dat een enkele keer wel. Met vinkje is er van 5 leden niets te zien. Met 6 leden staan er gemiddelden, waarvan ongeveer vier van de tien alleen als "… of meer" of "… of minder", en van de meeste stellingen niets. Leden lezen welke regel geldt.',
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
  slipsFieldHint: (most: number) =>
    `Neem er één of twee meer dan er leden zijn, ten hoogste ${most}. Leeg betekent: geen briefjes.`,
  keepersTitle: 'Twee sleutelhouders',
  keepersHint:
    'Ingeleverde vragenlijsten zitten op slot. Met twee sleutelhouders krijgt niemand ze alleen open, jij ook niet.',
  secondKeeper: 'Iemand anders houdt de tweede sleutel',
  secondKeeperHint:
    'Bijvoorbeeld een lid dat het netwerk kiest, of een collega. Die heb je bij het sluiten nodig. Zonder vinkje kun je alleen sluiten, en dat lezen leden voordat ze beginnen.',
  researchTitle: 'Onderzoek',
  forResearch: 'Geanonimiseerde antwoorden van deze ronde mogen naar een onderzoeksbureau',
  forResearchHint:
    'Leden lezen dit voordat ze beginnen. Na het sluiten beslis jij of je ze echt geeft; is dit niet aangevinkt, dan kan het niet.',
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
};

export type RoundFormTexts = typeof roundForm;
