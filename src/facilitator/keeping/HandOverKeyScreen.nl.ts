export const handOverKeyScreen = {
  title: 'Geef de tweede sleutel',
  lead: 'Voordat de ronde opengaat, krijgt iemand anders de tweede sleutel. Jullie sluiten de ronde samen.',
  whoKeeps:
    'Kies samen wie dat is: een lid, een collega of het onderzoeksbureau. Je mag de sleutel aan meer mensen geven; één van hen is dan genoeg.',
  openTitle: 'Daarna: de ronde openen',
  fixes:
    'Met het openen liggen de vragenlijst, de vraag naar de rol, de keuze over onderzoek en de grenzen vast. Leden lezen ze voordat ze beginnen.',
  nowhereElse:
    'De tweede sleutel wordt niet op dit apparaat bewaard. Raakt iedereen hem kwijt, dan kunnen de antwoorden nooit meer open.',
  onlyThisOne:
    'Dit scherm maakt elke keer een nieuwe sleutel. Ging je weg of laadde je de pagina opnieuw, dan past een sleutel die je eerder gaf niet meer. Geef dan deze.',
  handedOver: 'De tweede sleutelhouder heeft de sleutel van dit scherm',
  notHandedOver: 'Geef eerst de tweede sleutel en zet dan het vinkje.',
  noKeyMade: 'Deze browser kan geen sleutel maken. De ronde is niet geopend; probeer een andere browser.',
  open: 'Ronde openen',
  notYet: 'Nog niet',
};

export type HandOverKeyScreenTexts = typeof handOverKeyScreen;
