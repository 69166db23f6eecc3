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
    'Dit scherm maakt elke keer een nieuwe sleutel. Blijf hier daarom tot je de controlecode hebt getypt. Ging je weg of laadde je de pagina opnieuw, dan past een sleutel die je eerder gaf niet meer. Geef dan deze. Wie de eerdere op een apparaat bewaart, verwijdert die daar eerst.',
  checkCode: 'Controlecode',
  checkCodeHint:
    'De code van vier tekens die de sleutelhouder voorleest; het mag door de telefoon. Hij staat op het apparaat dat de sleutel bewaart, of op het blad. Bij meer sleutelhouders is de code van één genoeg.',
  notOpened: {
    'no-code': 'De ronde is niet geopend. Typ eerst de controlecode die de sleutelhouder voorleest.',
    'wrong-code':
      'Deze code hoort niet bij de sleutel op dit scherm, en de ronde is niet geopend. Laat hem nog eens voorlezen. Is het dezelfde, dan is die sleutel van een eerder bezoek aan dit scherm: geef dan deze.',
    'old-terms':
      'De ronde of het netwerk is veranderd nadat deze sleutel is gemaakt, en de ronde is niet geopend. Laad deze pagina opnieuw en geef de nieuwe sleutel.',
  },
  noKeyMade: 'Deze browser kan geen sleutel maken. De ronde is niet geopend; probeer een andere browser.',
  open: 'Ronde openen',
  notYet: 'Nog niet',
};

export type HandOverKeyScreenTexts = typeof handOverKeyScreen;
