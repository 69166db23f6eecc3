export const invitationScreen = {
  refusedTitle: 'Deze uitnodiging gaat niet open',
  notOurs:
    'Dit is geen uitnodiging van deze app: kopieer de link nog eens uit het bericht van je facilitator.',
  unknownVersion:
    'Deze uitnodiging komt uit een nieuwere versie van de app: herlaad deze pagina met internet en probeer het opnieuw.',
  truncated: 'Het einde van de link ontbreekt: kopieer de hele link uit het bericht van je facilitator.',
  altered: 'De link is onderweg veranderd: vraag je facilitator om de uitnodiging opnieuw te sturen.',
  notValid:
    'In deze uitnodiging staan afspraken die niet kunnen kloppen: vraag je facilitator om een nieuwe uitnodiging.',
  noInstrument:
    'De vragenlijst van deze ronde is hier niet te vinden: probeer het opnieuw met internet, of vraag je facilitator om het bestand met de vragenlijst.',
  otherInstrument:
    'De vragenlijst op deze site is niet precies die van jullie ronde: vraag je facilitator om het bestand met de vragenlijst.',
  tryAgain: 'Opnieuw proberen',
};

export type InvitationScreenTexts = typeof invitationScreen;
