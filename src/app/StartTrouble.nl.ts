export const startTrouble = {
  unavailableTitle: 'Deze browser bewaart niets',
  unavailableLead:
    'De app bewaart alles op dit apparaat, maar deze browser staat dat nu niet toe. Dat gebeurt vaak in een privévenster. Open de app in een gewoon venster of in een andere browser.',
  notSecureTitle: 'Deze verbinding is niet beveiligd',
  notSecureLead:
    'Zonder beveiligde verbinding kan de app geen antwoorden op slot doen. Open het adres met https:// ervoor, of vraag degene die de app aanbiedt om dat mogelijk te maken.',
  newerTitle: 'Deze gegevens horen bij een nieuwere versie',
  newerLead:
    'Wat op dit apparaat staat, is bewaard door een nieuwere versie van de app. Sluit alle tabbladen van de app en open haar opnieuw, met internet aan.',
  tryAgain: 'Opnieuw proberen',
};

export type StartTroubleTexts = typeof startTrouble;
