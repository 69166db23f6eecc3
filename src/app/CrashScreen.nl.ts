export const crashScreen = {
  crashTitle: 'Er ging iets mis',
  crashLead:
    'Wat je hebt ingevuld of bewaard staat nog op dit apparaat. Open de app opnieuw om verder te gaan.',
  reload: 'App opnieuw openen',
  rescueTitle: 'Wat op dit apparaat staat downloaden',
  rescueLead:
    'Voor de zekerheid kun je een bestand maken met alles wat op dit apparaat staat, beveiligd met een wachtzin. Zonder de wachtzin kan niemand het openen, ook wij niet. Een vragenlijst die nog niet is ingeleverd zit er niet in; die blijft op dit apparaat staan.',
  passphrase: 'Wachtzin',
  passphraseHint: 'Een paar losse woorden. Schrijf hem op: hij is niet terug te halen.',
  rescueNothing: 'Op dit apparaat staat niets om te downloaden.',
  rescueDownload: 'Bestand downloaden',
  rescueFailed: 'Het bestand kon niet worden gemaakt, omdat de opslag van dit apparaat niet te lezen is.',
  rescueNotComputed:
    'Dit apparaat kreeg het rekenwerk voor de wachtzin niet klaar, meestal door te weinig geheugen. Er is geen bestand gemaakt. Sluit andere tabbladen en probeer het opnieuw.',
  rescueWorking: 'Even geduld, het bestand wordt gemaakt.',
  technical: 'Technische omschrijving',
};

export type CrashScreenTexts = typeof crashScreen;
