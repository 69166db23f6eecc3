export const crashScreen = {
  crashTitle: 'Er ging iets mis',
  crashLead:
    'Wat je hebt ingevuld of bewaard staat nog op dit apparaat. Open de app opnieuw om verder te gaan.',
  reload: 'App opnieuw openen',
  rescueTitle: 'Wat op dit apparaat staat downloaden',
  rescueLead:
    'Voor de zekerheid kun je een bestand maken met alles wat op dit apparaat staat, beveiligd met een wachtzin. Zonder de wachtzin kan niemand het openen, ook wij niet. Een vragenlijst die nog niet is ingeleverd zit er niet in; die blijft op dit apparaat staan.',
  passphrase: 'Wachtzin',
  passphraseHint: 'Minstens 12 tekens. Schrijf hem op: hij is niet terug te halen.',
  passphraseShort: 'Kies een wachtzin van minstens 12 tekens.',
  rescueNothing: 'Op dit apparaat staat niets om te downloaden.',
  rescueDownload: 'Bestand downloaden',
  rescueFailed: 'Het bestand kon niet worden gemaakt, omdat de opslag van dit apparaat niet te lezen is.',
  technical: 'Technische omschrijving',
};

export type CrashScreenTexts = typeof crashScreen;
