import { bilingual } from './bilingual.ts';

export const troubleMessages = bilingual({
  nl: {
    storageFull:
      'Dit apparaat heeft geen ruimte meer. Je laatste stap is niet bewaard; alles daarvoor wel. Maak ruimte vrij en probeer het opnieuw.',
    storageFailed: 'Je laatste stap kon niet worden bewaard; alles daarvoor wel. Probeer het opnieuw.',
    damagedRecord:
      'Wat hier was opgeslagen is beschadigd en kan niet worden getoond. Het is niet verwijderd.',
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
    crashTitle: 'Er ging iets mis',
    crashLead:
      'Wat je hebt ingevuld of bewaard staat nog op dit apparaat. Open de app opnieuw om verder te gaan.',
    reload: 'App opnieuw openen',
    rescueTitle: 'Wat op dit apparaat staat downloaden',
    rescueLead:
      'Voor de zekerheid kun je een bestand maken met alles wat op dit apparaat staat, beveiligd met een wachtzin. Zonder de wachtzin kan niemand het openen, ook wij niet. Een vragenlijst die nog niet is ingeleverd zit er niet in; die blijft op dit apparaat staan.',
    passphrase: 'Wachtzin',
    passphraseHint: 'Minstens 12 tekens. Schrijf hem op: hij is niet terug te halen.',
    showPassphrase: 'Toon de wachtzin',
    passphraseShort: 'Kies een wachtzin van minstens 12 tekens.',
    rescueNothing: 'Op dit apparaat staat niets om te downloaden.',
    rescueDownload: 'Bestand downloaden',
    rescueFailed: 'Het bestand kon niet worden gemaakt, omdat de opslag van dit apparaat niet te lezen is.',
    technical: 'Technische omschrijving',
  },
  en: {
    storageFull:
      'This device has no room left. Your last step has not been saved; everything before it has. Free some space and try again.',
    storageFailed: 'Your last step could not be saved; everything before it has been. Please try again.',
    damagedRecord: 'What was stored here is damaged and cannot be shown. It has not been removed.',
    unavailableTitle: 'This browser keeps nothing',
    unavailableLead:
      'The app keeps everything on this device, but this browser does not allow that now. This often happens in a private window. Open the app in an ordinary window or in another browser.',
    notSecureTitle: 'This connection is not secure',
    notSecureLead:
      'Without a secure connection the app cannot lock answers. Open the address with https:// in front, or ask whoever offers the app to make that possible.',
    newerTitle: 'This data belongs to a newer version',
    newerLead:
      'What is on this device was saved by a newer version of the app. Close all tabs of the app and open it again while you are online.',
    tryAgain: 'Try again',
    crashTitle: 'Something went wrong',
    crashLead: 'What you filled in or saved is still on this device. Open the app again to go on.',
    reload: 'Open the app again',
    rescueTitle: 'Download what is on this device',
    rescueLead:
      'To be on the safe side you can make a file with everything on this device, protected by a passphrase. Without the passphrase nobody can open it, nor can we. A questionnaire that has not been handed in is not in it; that stays on this device.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 12 characters. Write it down: it cannot be recovered.',
    showPassphrase: 'Show the passphrase',
    passphraseShort: 'Choose a passphrase of at least 12 characters.',
    rescueNothing: 'There is nothing on this device to download.',
    rescueDownload: 'Download the file',
    rescueFailed: 'The file could not be made, because the storage of this device cannot be read.',
    technical: 'Technical description',
  },
});
