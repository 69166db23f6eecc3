import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const backupMessages = bilingual({
  nl: {
    title: 'Back-up en overdragen',
    lead: 'Alles staat alleen op dit apparaat. Met één bestand zet je het op een ander apparaat of draag je een netwerk over.',
    last: (when: string) => `Laatste back-up op dit apparaat: ${when}.`,
    never: 'Laatste back-up op dit apparaat: nog nooit.',
    reminder: 'Raak je dit apparaat kwijt, dan zijn de antwoorden weg.',
    toBackup: 'Maak een back-up',
    handOver: 'Netwerk overdragen',
    moments: {
      opened: 'Bewaar de sleutel ook ergens anders',
      'first-responses': 'Nog niet in een back-up',
      'before-deleting': 'Dit staat nog niet in een back-up',
    },
    keyNotKept:
      'De sleutel die de antwoorden opent, staat alleen op dit apparaat. Sleutel kwijt is antwoorden kwijt.',
    submissionsNotKept: (count: number) =>
      count === 1
        ? 'Eén inzending staat alleen op dit apparaat.'
        : `${count} inzendingen staan alleen op dit apparaat.`,
    editionsNotKept: (count: number) =>
      count === 1
        ? 'Eén editie staat alleen op dit apparaat.'
        : `${count} edities staan alleen op dit apparaat.`,

    makeTitle: 'Een bestand maken',
    scope: 'Wat gaat erin?',
    wholeDevice: 'Alles op dit apparaat',
    oneNetwork: (name: string) => `Alleen het netwerk ${name}, met alle jaren`,
    inside: 'Wel erin: de netwerken en rondes, de ingeleverde vragenlijsten met hun sleutels, en de edities.',
    outside:
      'Niet erin: vragenlijsten die nog niet zijn ingeleverd, en wat iemand als lid op dit apparaat bewaart.',
    worth:
      'Wie het bestand én de wachtzin heeft, kan wat jij nu kunt. Bewaar ze apart, en geef ze alleen aan wie het netwerk mee begeleidt.',
    passphrase: 'Wachtzin',
    passphraseHint:
      'Minstens 12 tekens. Schrijf hem op: ben je hem kwijt, dan gaat het bestand nooit meer open.',
    passphraseShort: 'Kies een wachtzin van minstens 12 tekens.',
    make: 'Bestand maken',
    making: 'Even geduld, het bestand wordt gemaakt.',
    made: (fileName: string) => `Het bestand ${fileName} is gemaakt en staat bij je downloads.`,
    notMade: {
      'storage-unavailable':
        'Het bestand kon niet worden gemaakt, omdat de opslag van dit apparaat niet te lezen is.',
      'nothing-stored': 'Op dit apparaat staat nog niets om te bewaren.',
    },

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
      'storage-full':
        'Dit apparaat heeft geen ruimte meer. Er is niets veranderd. Maak ruimte vrij en probeer het opnieuw.',
      'storage-failed': 'Het kon niet worden bewaard. Er is niets veranderd. Probeer het opnieuw.',
    },
    kinds: {
      networks: (count: number) => counted(count, { one: 'netwerk', other: 'netwerken' }, 'nl'),
      rounds: (count: number) => counted(count, { one: 'ronde', other: 'rondes' }, 'nl'),
      roundKeys: (count: number) => counted(count, { one: 'sleutel', other: 'sleutels' }, 'nl'),
      instruments: (count: number) => counted(count, { one: 'instrument', other: 'instrumenten' }, 'nl'),
      sealedResponses: (count: number) => counted(count, { one: 'inzending', other: 'inzendingen' }, 'nl'),
      editions: (count: number) => counted(count, { one: 'editie', other: 'edities' }, 'nl'),
      dialogues: (count: number) =>
        `notities en plannen bij ${counted(count, { one: 'ronde', other: 'rondes' }, 'nl')}`,
      offices: (count: number) =>
        counted(count, { one: 'onderzoeksbureau', other: 'onderzoeksbureaus' }, 'nl'),
      officeKey: 'de sleutel van het onderzoeksbureau',
      researchPackages: (count: number) =>
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
  },
  en: {
    title: 'Backup and handover',
    lead: 'Everything is on this device only. With one file you put it on another device, or hand a network over.',
    last: (when: string) => `Last backup on this device: ${when}.`,
    never: 'Last backup on this device: never yet.',
    reminder: 'If this device gets lost, the answers are gone.',
    toBackup: 'Make a backup',
    handOver: 'Hand the network over',
    moments: {
      opened: 'Keep the key somewhere else too',
      'first-responses': 'Not in a backup yet',
      'before-deleting': 'This is not in a backup yet',
    },
    keyNotKept: 'The key that opens the answers is on this device only. A lost key means lost answers.',
    submissionsNotKept: (count: number) =>
      count === 1
        ? 'One submission is on this device only.'
        : `${count} submissions are on this device only.`,
    editionsNotKept: (count: number) =>
      count === 1 ? 'One edition is on this device only.' : `${count} editions are on this device only.`,

    makeTitle: 'Make a file',
    scope: 'What goes into it?',
    wholeDevice: 'Everything on this device',
    oneNetwork: (name: string) => `Only the network ${name}, with all its years`,
    inside: 'In it: the networks and rounds, the handed-in questionnaires with their keys, and the editions.',
    outside:
      'Not in it: questionnaires that have not been handed in, and what someone keeps on this device as a member.',
    worth:
      'Whoever has both the file and the passphrase can do what you can do now. Keep them apart, and give them only to someone who facilitates the network with you.',
    passphrase: 'Passphrase',
    passphraseHint: 'At least 12 characters. Write it down: if you lose it, the file never opens again.',
    passphraseShort: 'Choose a passphrase of at least 12 characters.',
    make: 'Make the file',
    making: 'One moment, the file is being made.',
    made: (fileName: string) => `The file ${fileName} has been made and is among your downloads.`,
    notMade: {
      'storage-unavailable': 'The file could not be made, because the storage of this device cannot be read.',
      'nothing-stored': 'There is nothing on this device to keep yet.',
    },

    takeInTitle: 'Open a file',
    takeInText:
      'What is in the file joins what is here already, which stays. A round that is closed in the file closes here too, and a questionnaire that was started here and not handed in then goes.',
    choose: 'Choose a file',
    chosen: (fileName: string) => `Chosen: ${fileName}`,
    noFile: 'Choose a file first.',
    passphraseOfFile: 'Passphrase of the file',
    passphraseMissing: 'Type the passphrase that belongs to the file.',
    takeIn: 'Open the file',
    takingIn: 'One moment, the file is being opened.',
    refused: {
      unread: 'The file could not be read. Nothing has changed.',
      'too-large': 'This file is larger than 50 MB and is not a backup of this app. Nothing has changed.',
      'not-ours': 'This file is not a backup of this app. Nothing has changed.',
      'unknown-version':
        'This file was made with a newer version of the app. Open the app again while you are online. Nothing has changed.',
      truncated:
        'This file is not whole: its end is missing. Ask for it again, or copy it again. Nothing has changed.',
      'wrong-passphrase-or-altered':
        'The passphrase is not right, or the file was changed on its way. Nothing has changed.',
      'storage-full': 'This device has no room left. Nothing has changed. Free some space and try again.',
      'storage-failed': 'It could not be saved. Nothing has changed. Please try again.',
    },
    kinds: {
      networks: (count: number) => counted(count, { one: 'network', other: 'networks' }, 'en'),
      rounds: (count: number) => counted(count, { one: 'round', other: 'rounds' }, 'en'),
      roundKeys: (count: number) => counted(count, { one: 'key', other: 'keys' }, 'en'),
      instruments: (count: number) => counted(count, { one: 'instrument', other: 'instruments' }, 'en'),
      sealedResponses: (count: number) => counted(count, { one: 'submission', other: 'submissions' }, 'en'),
      editions: (count: number) => counted(count, { one: 'edition', other: 'editions' }, 'en'),
      dialogues: (count: number) =>
        `notes and plans of ${counted(count, { one: 'round', other: 'rounds' }, 'en')}`,
      offices: (count: number) => counted(count, { one: 'research office', other: 'research offices' }, 'en'),
      officeKey: 'the key of the research office',
      researchPackages: (count: number) =>
        counted(count, { one: 'research package', other: 'research packages' }, 'en'),
    },
    added: (things: string) => `Added: ${things}.`,
    nothingAdded: 'Nothing has been added.',
    otherOffice:
      'The file is of another research office than this device. Its key and its research packages have not been taken in.',
    known: (count: number) =>
      count === 1 ? 'One part was here already.' : `${count} parts were here already.`,
    forwarded: (count: number) =>
      count === 1
        ? 'One round that was here is now a step further.'
        : `${count} rounds that were here are now a step further.`,
    uncounted: (count: number) =>
      count === 1
        ? 'One submission is in no edition. It waits for a next edition of its round.'
        : `${count} submissions are in no edition. They wait for a next edition of their round.`,
    forgotten: (count: number) =>
      count === 1
        ? 'The answers of one closed round have been deleted here, as promised. They have not been put back.'
        : `The answers of ${count} closed rounds have been deleted here, as promised. They have not been put back.`,
    different: (count: number) =>
      count === 1
        ? 'One round or edition went on differently on this device than in the file. What was here has stayed.'
        : `${count} rounds or editions went on differently on this device than in the file. What was here has stayed.`,
    tooMuch: (count: number) =>
      count === 1
        ? 'Of one round too much was written to put it together. What was here has stayed.'
        : `Of ${count} rounds too much was written to put it together. What was here has stayed.`,
    damaged: (things: string) => `Damaged, and therefore left out: ${things}.`,
    toNetworks: 'Go to the networks',
  },
});
