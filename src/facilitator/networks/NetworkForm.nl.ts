export const networkForm = {
  newTitle: 'Nieuw netwerk',
  newLead: 'Alleen de naam is nodig. De rest kun je ook later invullen.',
  editTitle: 'Netwerk aanpassen',
  name: 'Naam van het netwerk',
  kind: 'Soort netwerk',
  kindHint: 'Zoals jullie het zelf noemen.',
  kinds: ['Lerarennetwerk', 'Academische werkplaats', 'PLG'],
  theme: 'Thema',
  themeHint: 'De vraag uit de praktijk waar jullie samen aan werken.',
  memberCount: 'Aantal leden',
  memberCountHint: 'Iedereen die de vragenlijst krijgt. Laat leeg als je het nog niet weet.',
  startYear: 'Beginjaar',
  organisation: 'Organisatie',
  organisationHint: 'Bijvoorbeeld de opleiding die het netwerk begeleidt.',
  faults: {
    required: 'Geef het netwerk een naam.',
    'too-long': 'Deze tekst is te lang. Maak hem korter.',
    'not-a-member-count': 'Schrijf een heel getal van 1 tot en met 999, of laat dit leeg.',
    'not-a-year': 'Schrijf een jaartal, bijvoorbeeld 2026, of laat dit leeg.',
  },
  save: 'Bewaren',
  cancel: 'Annuleren',
};

export type NetworkFormTexts = typeof networkForm;
