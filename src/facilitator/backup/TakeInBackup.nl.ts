import { counted } from '#i18n/format.ts';

export const takeInBackup = {
  takeInTitle: 'Een bestand openen',
  takeInText:
    'Wat in het bestand staat, komt bij wat hier al is; dat blijft. Is een ronde in het bestand al gesloten, dan sluit ze hier ook, en vervalt een vragenlijst die hier begonnen is en niet ingeleverd.',
  choose: 'Kies een bestand',
  chosen: (fileName: string) => `Gekozen: ${fileName}`,
  noFile: 'Kies eerst een bestand.',
  passphraseOfFile: 'Wachtzin van het bestand',
  passphraseMissing: 'Vul de wachtzin in die bij het bestand hoort.',
  takeIn: 'Bestand openen',
  takingIn: 'Even geduld, het bestand wordt geopend.',
  refused: {
    unread: 'Het bestand kon niet worden gelezen. Er is niets veranderd.',
    'too-large': 'Dit bestand is groter dan 50 MB en is geen back-up van deze app. Er is niets veranderd.',
    'not-ours': 'Dit bestand is geen back-up van deze app. Er is niets veranderd.',
    'unknown-version':
      'Dit bestand is gemaakt met een nieuwere versie van de app. Open de app opnieuw met internet aan. Er is niets veranderd.',
    truncated:
      'Dit bestand is niet heel: het einde ontbreekt. Vraag het opnieuw, of kopieer het opnieuw. Er is niets veranderd.',
    'wrong-passphrase-or-altered':
      'De wachtzin klopt niet, of het bestand is onderweg veranderd. Er is niets veranderd.',
    'cannot-compute':
      'Dit apparaat kreeg het rekenwerk voor de wachtzin niet klaar, meestal door te weinig geheugen. Er is niets veranderd. Sluit andere tabbladen en probeer het opnieuw.',
    'storage-full':
      'Dit apparaat heeft geen ruimte meer. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
    'storage-failed': 'Het kon niet worden bewaard. Er is niets veranderd. Probeer het opnieuw.',
  },
  kinds: {
    networks: (count: number) => counted(count, { one: 'netwerk', other: 'netwerken' }, 'nl'),
    rounds: (count: number) => counted(count, { one: 'ronde', other: 'rondes' }, 'nl'),
    keys: (count: number) => counted(count, { one: 'sleutel', other: 'sleutels' }, 'nl'),
    instruments: (count: number) => counted(count, { one: 'instrument', other: 'instrumenten' }, 'nl'),
    responses: (count: number) => counted(count, { one: 'inzending', other: 'inzendingen' }, 'nl'),
    editions: (count: number) => counted(count, { one: 'editie', other: 'edities' }, 'nl'),
    dialogues: (count: number) =>
      `notities en plannen bij ${counted(count, { one: 'ronde', other: 'rondes' }, 'nl')}`,
    offices: (count: number) => counted(count, { one: 'onderzoeksbureau', other: 'onderzoeksbureaus' }, 'nl'),
    officeKeys: () => 'de sleutel van het onderzoeksbureau',
    packages: (count: number) =>
      counted(count, { one: 'onderzoekspakket', other: 'onderzoekspakketten' }, 'nl'),
  },
  added: (things: string) => `Erbij gekomen: ${things}.`,
  nothingAdded: 'Er is niets bij gekomen.',
  otherOffice:
    'Het bestand is van een ander onderzoeksbureau dan dit apparaat. De sleutel en de onderzoekspakketten daarvan zijn niet binnengehaald.',
  known: (count: number) => (count === 1 ? 'Eén onderdeel was er al.' : `${count} onderdelen waren er al.`),
  forwarded: (count: number) =>
    count === 1
      ? 'Eén ronde die hier al stond, is nu een stap verder.'
      : `${count} rondes die hier al stonden, zijn nu een stap verder.`,
  uncounted: (count: number) =>
    count === 1
      ? 'Eén inzending zit in geen editie. Ze wacht op een volgende editie van haar ronde.'
      : `${count} inzendingen zitten in geen editie. Ze wachten op een volgende editie van hun ronde.`,
  forgotten: (count: number) =>
    count === 1
      ? 'Van één gesloten ronde zijn de antwoorden hier verwijderd, zoals beloofd. Ze zijn niet teruggezet.'
      : `Van ${count} gesloten rondes zijn de antwoorden hier verwijderd, zoals beloofd. Ze zijn niet teruggezet.`,
  different: (count: number) =>
    count === 1
      ? 'Eén ronde of editie is op dit apparaat anders verder gegaan dan in het bestand. Wat hier stond is gebleven.'
      : `${count} rondes of edities zijn op dit apparaat anders verder gegaan dan in het bestand. Wat hier stond is gebleven.`,
  tooMuch: (count: number) =>
    count === 1
      ? 'Bij één ronde is er te veel geschreven om samen te voegen. Wat hier stond is gebleven.'
      : `Bij ${count} rondes is er te veel geschreven om samen te voegen. Wat hier stond is gebleven.`,
  damaged: (things: string) => `Beschadigd, en daarom niet overgenomen: ${things}.`,
  toNetworks: 'Naar de netwerken',
};

export type TakeInBackupTexts = typeof takeInBackup;
