export const roundTermsList = {
  termsTitle: 'Zo is de ronde afgesproken',
  instrument: 'Vragenlijst',
  limits: 'Wat te zien is',
  limitsText: (mean: number, spread: number, counts: number) =>
    `gemiddelden vanaf ${mean} antwoorden, spreiding vanaf ${spread}, aantallen per stelling vanaf ${counts}`,
  safeAgainst: 'Antwoorden van een ander',
  safeAgainstOne:
    'kan één lid niet zeker uit de getallen halen; twee leden samen kunnen dat een enkele keer wel',
  safeAgainstTwo: 'kunnen ook twee leden samen niet zeker uit de getallen halen',
  role: 'Rol',
  roleAsked: 'wordt gevraagd, niet verplicht',
  roleNotAsked: 'wordt niet gevraagd',
  keepers: 'Sleutel',
  twoKeepers: 'jij en een tweede sleutelhouder, samen',
  oneKeeper: 'alleen op dit apparaat',
  closesOn: 'Antwoorden kan tot en met',
  openedOn: 'Geopend op',
  closedOn: 'Gesloten op',
  deleteAfter: 'Vragenlijsten verwijderen na',
  mayGoToResearch: 'geanonimiseerde antwoorden mogen naar een onderzoeksbureau',
  notForResearch: 'antwoorden gaan niet naar een onderzoeksbureau',
};

export type RoundTermsListTexts = typeof roundTermsList;
