import { counted } from '#i18n/format.ts';

/** The key of the research office: making it, opening it, keeping it. */
export const keyOfOffice = {
  makeTitle: 'Maak de sleutel van jullie bureau',
  makeText:
    'Alleen met deze sleutel gaan de pakketten open. Je krijgt hem meteen ook als bestand, beveiligd met een wachtzin.',
  lost: 'Sleutel kwijt is pakketten kwijt: dan opent niemand ze nog. Bewaar het bestand en de wachtzin op twee verschillende plekken.',
  officeName: 'Naam van het bureau',
  officeNameHint: 'Facilitators lezen deze naam in jullie uitnodiging.',
  officeNameMissing: 'Vul de naam van het bureau in.',
  passphrase: 'Wachtzin',
  passphraseHint: 'Een paar losse woorden. Schrijf hem op: hij is niet terug te halen.',
  make: 'Sleutel maken en bewaren',
  making: 'Even geduld, de sleutel wordt op slot gezet.',
  saved: (fileName: string) => `Het bestand ${fileName} met de sleutel staat bij je downloads.`,
  notSaved: {
    'storage-full':
      'Dit apparaat heeft geen ruimte meer. Er is geen sleutel gemaakt. Maak ruimte vrij en probeer het opnieuw.',
    'storage-failed': 'De sleutel kon niet worden bewaard. Probeer het opnieuw.',
    'cannot-compute':
      'Dit apparaat kreeg het rekenwerk voor de wachtzin niet klaar, meestal door te weinig geheugen. Er is geen sleutel bewaard. Sluit andere tabbladen en probeer het opnieuw.',
    'another-key': 'Op dit apparaat staat al een andere sleutel. Die is gebleven.',
  },
  openTitle: 'Heeft het bureau al een sleutel?',
  openText: 'Open het sleutelbestand, bijvoorbeeld van een ander apparaat.',
  choose: 'Kies het sleutelbestand',
  chosen: (fileName: string) => `Gekozen: ${fileName}`,
  noFile: 'Kies eerst het sleutelbestand.',
  passphraseOfFile: 'Wachtzin van het sleutelbestand',
  passphraseMissing: 'Vul de wachtzin in die bij het bestand hoort.',
  open: 'Sleutel openen',
  opening: 'Even geduld, het sleutelbestand wordt geopend.',
  notOpened: {
    unread: 'Het bestand kon niet worden gelezen. Er is niets veranderd.',
    'too-large': 'Dit bestand is te groot voor een sleutelbestand. Er is niets veranderd.',
    'not-ours': 'Dit is geen sleutelbestand van deze app. Er is niets veranderd.',
    'unknown-version':
      'Dit bestand is gemaakt met een nieuwere versie van de app. Open de app opnieuw met internet aan. Er is niets veranderd.',
    truncated: 'Het einde van dit bestand ontbreekt. Kopieer het opnieuw. Er is niets veranderd.',
    'wrong-passphrase-or-altered':
      'De wachtzin klopt niet, of het bestand is veranderd. Er is niets bewaard.',
    'cannot-compute':
      'Dit apparaat kreeg het rekenwerk voor de wachtzin niet klaar, meestal door te weinig geheugen. Er is geen sleutel bewaard. Sluit andere tabbladen en probeer het opnieuw.',
    'another-key': 'Op dit apparaat staat al een andere sleutel. Die is gebleven.',
    'storage-full':
      'Dit apparaat heeft geen ruimte meer. Er is niets bewaard. Maak ruimte vrij en probeer het opnieuw.',
    'storage-failed': 'De sleutel kon niet worden bewaard. Probeer het opnieuw.',
  },
  keyTitle: 'De sleutel van het bureau',
  fileAgain: 'Sleutelbestand opnieuw maken',
  saveAgain: 'Bewaar het sleutelbestand',
  remove: 'Sleutel verwijderen',
  removeTitle: 'De sleutel van dit apparaat verwijderen?',
  removeText: (packages: number) =>
    packages === 0
      ? 'Zonder sleutelbestand opent daarna niemand meer wat facilitators voor dit bureau op slot deden.'
      : `Met de sleutel ${packages === 1 ? 'gaat' : 'gaan'} ook ${counted(packages, { one: 'pakket', other: 'pakketten' }, 'nl')} van dit apparaat. Zonder sleutelbestand opent daarna niemand meer wat facilitators voor dit bureau op slot deden.`,
  removeConfirm: 'Verwijderen',
  removeCancel: 'Laat staan',
};

export type KeyOfOfficeTexts = typeof keyOfOffice;
