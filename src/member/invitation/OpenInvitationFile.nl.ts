/** The invitation as a file: how a member opens it. */
export const openInvitationFile = {
  openTitle: 'Heb je een uitnodigingsbestand?',
  openText: 'De naam eindigt op .srt.json. Alles wat je nodig hebt om te antwoorden, zit erin.',
  open: 'Open een uitnodiging',
  askTitle: 'Vraag je facilitator om het bestand met de vragenlijst',
  askText: 'Daar zit de vragenlijst zelf in. Bewaar het op dit apparaat en open het hier.',
  ask: 'Kies het bestand',
  refused: {
    unread: 'Het bestand kon niet worden gelezen: bewaar het op dit apparaat en probeer het opnieuw.',
    'too-large': 'Dit bestand is groter dan 5 MB en is geen uitnodiging van deze app.',
    'not-ours':
      'Dit is geen uitnodiging van deze app: kies het bestand dat je van je facilitator hebt gekregen.',
    'unknown-version':
      'Deze uitnodiging is gemaakt met een nieuwere versie van de app: herlaad de app met internet en probeer het opnieuw.',
    truncated: 'Het einde van het bestand ontbreekt: vraag je facilitator om het opnieuw te sturen.',
    altered: 'Het bestand is onderweg veranderd: vraag je facilitator om het opnieuw te sturen.',
    'not-valid':
      'In deze uitnodiging staan afspraken die niet kunnen kloppen: vraag je facilitator om een nieuwe uitnodiging.',
    'faulty-instrument':
      'De vragenlijst in dit bestand is niet te lezen: vraag je facilitator om een nieuw bestand.',
    'wrong-instrument':
      'In dit bestand zit een andere vragenlijst dan die van jullie ronde: vraag je facilitator om het bestand van deze ronde.',
  },
};

export type OpenInvitationFileTexts = typeof openInvitationFile;
