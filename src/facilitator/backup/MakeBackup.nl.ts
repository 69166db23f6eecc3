export const makeBackup = {
  makeTitle: 'Een bestand maken',
  scope: 'Wat gaat erin?',
  wholeDevice: 'Alles op dit apparaat',
  oneNetwork: (name: string) => `Alleen het netwerk ${name}, met alle jaren`,
  inside: 'Wel erin: de netwerken en rondes, de ingeleverde vragenlijsten met hun sleutels, en de edities.',
  outside:
    'Niet erin: vragenlijsten die nog niet zijn ingeleverd, wat iemand als lid op dit apparaat bewaart, en tweede sleutels.',
  worth:
    'Wie het bestand én de wachtzin heeft, kan wat jij nu kunt. Bewaar ze apart, en geef ze alleen aan wie het netwerk mee begeleidt.',
  passphrase: 'Wachtzin',
  passphraseHint:
    'Een paar losse woorden. Schrijf hem op: ben je hem kwijt, dan gaat het bestand nooit meer open.',
  make: 'Bestand maken',
  making: 'Even geduld, het bestand wordt gemaakt.',
  made: (fileName: string) => `Het bestand ${fileName} is gemaakt en staat bij je downloads.`,
  notMade: {
    'storage-unavailable':
      'Het bestand kon niet worden gemaakt, omdat de opslag van dit apparaat niet te lezen is.',
    'cannot-compute':
      'Dit apparaat kreeg het rekenwerk voor de wachtzin niet klaar, meestal door te weinig geheugen. Er is geen bestand gemaakt. Sluit andere tabbladen en probeer het opnieuw.',
    'nothing-stored': 'Op dit apparaat staat nog niets om te bewaren.',
  },
};

export type MakeBackupTexts = typeof makeBackup;
