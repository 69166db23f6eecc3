export const collectLinkScreen = {
  linkTitle: 'Een inzending binnenhalen',
  linkTaken: 'De inzending is binnen',
  linkKnown: 'Deze inzending was al binnen',
  linkNotTaken: 'De inzending is niet binnengehaald',
  linkForFacilitator:
    'Deze link is voor de facilitator van het netwerk. Heb jij ingeleverd? Stuur de link dan naar je facilitator; hier hoef je niets te doen.',
  linkGone:
    'Hier is geen inzending meer: een link gaat uit de adresbalk zodra hij open is. Open hem nog een keer in het bericht waarin hij stond, of plak hem waar je de antwoorden van de ronde binnenhaalt.',
  linkBroken: 'Deze link is niet heel overgekomen. Vraag om hem opnieuw te sturen, of om een bestand.',
  linkTooNew:
    'Deze link is gemaakt met een nieuwere versie van de app. Werk de app hier bij en open hem opnieuw.',
  linkWaits: (networkName: string) =>
    `${networkName}. De ronde is gesloten: de inzending wacht op een volgende editie.`,
  linkDamaged:
    'De ronde waar deze inzending bij hoort, is op dit apparaat niet te lezen. Er is niets veranderd.',
  toInbox: 'Meer binnenhalen',
  toStart: 'Naar het begin',
};

export type CollectLinkScreenTexts = typeof collectLinkScreen;
