export const researchOfficeScreen = {
  invitationTitle: 'Een onderzoeksbureau nodigt je uit',
  invitationLead:
    'Bewaar je dit bureau, dan kun je bij een gesloten ronde een pakket met geanonimiseerde antwoorden maken. Alleen dit bureau kan dat pakket openen.',
  office: 'Onderzoeksbureau',
  nothingGoes:
    'Er wordt nu niets verstuurd. Een pakket kan alleen bij rondes waarvan de leden dat vooraf hebben gelezen.',
  newRounds:
    'Bereid je hierna een ronde voor, dan staat aangevinkt dat antwoorden naar een onderzoeksbureau mogen. Je kunt dat vinkje weghalen.',
  knowSender:
    'De app kan niet nagaan of de naam klopt. Bewaar het bureau alleen als je weet van wie de uitnodiging komt.',
  sameName:
    'Op dit apparaat staat al een bureau met deze naam, maar met een andere sleutel. Vraag het bureau of het een nieuwe sleutel heeft.',
  knownAs: (name: string) => `Dit bureau staat op dit apparaat als ${name}.`,
  keep: 'Bureau bewaren',
  keepName: 'Nieuwe naam bewaren',
  keptTitle: 'Dit onderzoeksbureau staat op dit apparaat',
  keptLead:
    'Bij een gesloten ronde kun je een pakket met geanonimiseerde antwoorden maken. Alleen dit bureau kan het openen.',
  toNetworks: 'Naar je netwerken',
  another: 'Werk je met nog een bureau? Open dan ook de link of het bestand van dat bureau.',
  remove: 'Van dit apparaat halen',
  removeText:
    'Haal je het bureau weg, dan blijven je rondes zoals ze zijn. Pakketten die je hebt gegeven, haal je er niet mee terug.',
  refusedTitle: 'Deze uitnodiging gaat niet open',
  refused: {
    unread: 'Het bestand kon niet worden gelezen: bewaar het op dit apparaat en probeer het opnieuw.',
    'too-large': 'Dit bestand is te groot voor een uitnodiging van een onderzoeksbureau.',
    'not-ours':
      'Dit is geen uitnodiging van een onderzoeksbureau: gebruik de link of het bestand dat je van het bureau kreeg.',
    'unknown-version':
      'Deze uitnodiging is gemaakt met een nieuwere versie van de app: herlaad de app met internet en probeer het opnieuw.',
    truncated:
      'Het einde van de uitnodiging ontbreekt: kopieer de hele link, of vraag het bureau om een bestand.',
    altered: 'De uitnodiging is onderweg veranderd: vraag het bureau om haar opnieuw te sturen.',
    'not-valid': 'In deze uitnodiging ontbreekt iets: vraag het bureau om een nieuwe.',
  },
  openFile: 'Uitnodiging van een bureau openen',
};

export type ResearchOfficeScreenTexts = typeof researchOfficeScreen;
