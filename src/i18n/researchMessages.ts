import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

/** The research office: its key, and the invitation to facilitators. */
export const researchMessages = bilingual({
  nl: {
    title: 'Onderzoeksbureau',
    lead: (office: string) =>
      `${office}. De pakketten van facilitators staan op slot op dit apparaat. Alleen de sleutel van dit bureau opent ze.`,
    firstLead:
      'Breng antwoorden van meerdere netwerken samen. Facilitators maken ze eerst anoniem en doen ze dan op slot voor jullie bureau.',
    damagedLead:
      'De sleutel van het bureau is op dit apparaat niet te lezen. Er is niets verwijderd. Heb je het sleutelbestand nog? Verwijder de sleutel dan hier en open het bestand.',
    toInstrument: 'Over het instrument',
    toOwnInstrument: 'Eigen instrument',

    makeTitle: 'Maak de sleutel van jullie bureau',
    makeText:
      'Alleen met deze sleutel gaan de pakketten open. Je krijgt hem meteen ook als bestand, beveiligd met een wachtzin.',
    lost: 'Sleutel kwijt is pakketten kwijt: dan opent niemand ze nog. Bewaar het bestand en de wachtzin op twee verschillende plekken.',
    officeName: 'Naam van het bureau',
    officeNameHint: 'Facilitators lezen deze naam in jullie uitnodiging.',
    officeNameMissing: 'Vul de naam van het bureau in.',
    passphrase: 'Wachtzin',
    passphraseHint: 'Minstens 12 tekens. Schrijf hem op: hij is niet terug te halen.',
    passphraseShort: 'Kies een wachtzin van minstens 12 tekens.',
    make: 'Sleutel maken en bewaren',
    making: 'Even geduld, de sleutel wordt op slot gezet.',
    saved: (fileName: string) => `Het bestand ${fileName} met de sleutel staat bij je downloads.`,
    notSaved: {
      'storage-full':
        'Dit apparaat heeft geen ruimte meer. Er is geen sleutel gemaakt. Maak ruimte vrij en probeer het opnieuw.',
      'storage-failed': 'De sleutel kon niet worden bewaard. Probeer het opnieuw.',
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

    inviteTitle: 'Nodig facilitators uit',
    inviteText:
      'In de link staan de naam en de openbare helft van jullie sleutel. Een facilitator die hem opent, kan van een gesloten ronde een pakket maken dat alleen jullie kunnen openen.',
    onlyHereTitle: 'Deze link werkt alleen op dit apparaat',
    onlyHere:
      'Het adres van de app is nu dat van dit apparaat zelf. Zet de app op een adres waar facilitators bij kunnen, of geef ze het bestand.',
    linkLabel: 'Link voor facilitators',
    copyLink: 'Kopieer de link',
    saveInvitation: 'Bewaar als bestand',
    invitationSaved: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
    invitationFileName: 'onderzoeksuitnodiging',
    showCode: 'QR-code om te scannen',
    qrLabel: (office: string) => `QR-code met de uitnodiging van ${office}`,
  },
  en: {
    title: 'Research office',
    lead: (office: string) =>
      `${office}. The packages of facilitators are on this device, locked. Only the key of this office opens them.`,
    firstLead:
      'Bring answers of several networks together. Facilitators first make them anonymous and then lock them for your office.',
    damagedLead:
      'The key of the office cannot be read on this device. Nothing has been removed. Do you still have the key file? Then remove the key here and open the file.',
    toInstrument: 'About the instrument',
    toOwnInstrument: 'Own instrument',

    makeTitle: 'Make the key of your office',
    makeText:
      'The packages open with this key alone. You also get it as a file at once, protected by a passphrase.',
    lost: 'A lost key means lost packages: nobody can open them then. Keep the file and the passphrase in two different places.',
    officeName: 'Name of the office',
    officeNameHint: 'Facilitators read this name in your invitation.',
    officeNameMissing: 'Type the name of the office.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 12 characters. Write it down: it cannot be recovered.',
    passphraseShort: 'Choose a passphrase of at least 12 characters.',
    make: 'Make and save the key',
    making: 'One moment, the key is being locked.',
    saved: (fileName: string) => `The file ${fileName} with the key is among your downloads.`,
    notSaved: {
      'storage-full': 'This device has no room left. No key has been made. Free some space and try again.',
      'storage-failed': 'The key could not be saved. Please try again.',
      'another-key': 'A different key is on this device already. That one has stayed.',
    },

    openTitle: 'Does the office have a key already?',
    openText: 'Open the key file, for instance from another device.',
    choose: 'Choose the key file',
    chosen: (fileName: string) => `Chosen: ${fileName}`,
    noFile: 'Choose the key file first.',
    passphraseOfFile: 'Passphrase of the key file',
    passphraseMissing: 'Type the passphrase that belongs to the file.',
    open: 'Open the key',
    opening: 'One moment, the key file is being opened.',
    notOpened: {
      unread: 'The file could not be read. Nothing has changed.',
      'too-large': 'This file is too large to be a key file. Nothing has changed.',
      'not-ours': 'This is not a key file of this app. Nothing has changed.',
      'unknown-version':
        'This file was made with a newer version of the app. Open the app again while you are online. Nothing has changed.',
      truncated: 'The end of this file is missing. Copy it again. Nothing has changed.',
      'wrong-passphrase-or-altered':
        'The passphrase is not right, or the file was changed. Nothing has been saved.',
      'another-key': 'A different key is on this device already. That one has stayed.',
      'storage-full': 'This device has no room left. Nothing has been saved. Free some space and try again.',
      'storage-failed': 'The key could not be saved. Please try again.',
    },

    keyTitle: 'The key of the office',
    fileAgain: 'Make the key file once more',
    saveAgain: 'Save the key file',
    remove: 'Remove the key',
    removeTitle: 'Remove the key from this device?',
    removeText: (packages: number) =>
      packages === 0
        ? 'Without the key file, nobody can then open what facilitators locked for this office.'
        : `With the key, ${counted(packages, { one: 'package goes', other: 'packages go' }, 'en')} from this device too. Without the key file, nobody can then open what facilitators locked for this office.`,
    removeConfirm: 'Remove',
    removeCancel: 'Keep it',

    inviteTitle: 'Invite facilitators',
    inviteText:
      'The link holds the name and the public half of your key. A facilitator who opens it can make a package of a closed round that only you can open.',
    onlyHereTitle: 'This link works on this device only',
    onlyHere:
      'The address of the app is that of this device itself. Put the app at an address that facilitators can reach, or give them the file.',
    linkLabel: 'Link for facilitators',
    copyLink: 'Copy the link',
    saveInvitation: 'Save as a file',
    invitationSaved: (fileName: string) => `The file ${fileName} is among your downloads.`,
    invitationFileName: 'research-invitation',
    showCode: 'QR code to scan',
    qrLabel: (office: string) => `QR code with the invitation of ${office}`,
  },
});
