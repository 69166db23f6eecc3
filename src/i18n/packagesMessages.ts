import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

/** What the research office takes in, and what it then has. */
export const packagesMessages = bilingual({
  nl: {
    title: 'Pakketten binnenhalen',
    text: 'Kies bestanden of een zip, sleep ze hierheen of plak de tekst ervan: zoveel tegelijk als je wilt, in elke volgorde. Dezelfde ronde telt één keer.',
    textLabel: 'Geplakte tekst',
    takeText: 'Haal deze tekst binnen',
    chooseFiles: 'Kies pakketten',
    working: 'Bezig met binnenhalen',
    progress: (done: number, total: number) => `${done} van ${total}`,
    outcomes: 'Wat er binnenkwam',
    pasted: (place: number) => `Geplakte tekst ${place}`,
    andMore: (more: number) => `en nog ${counted(more, { one: 'bestand', other: 'bestanden' }, 'nl')}`,
    round: (network: string, schoolYear: string, edition: number) =>
      `${network}, ${schoolYear}, editie ${edition}`,
    members: (count: number) => counted(count, { one: 'lid', other: 'leden' }, 'nl'),
    arrived: {
      new: (round: string, members: string) => `${round}: binnengehaald, met antwoorden van ${members}.`,
      same: (round: string) => `${round}: dit pakket was er al en telt één keer.`,
      newer: (round: string) => `${round}: een nieuwere editie dan hier staat. Nog niet vervangen.`,
      replaced: (round: string) => `${round}: nu in plaats van de oudere editie.`,
      'older-than-held': (round: string) => `${round}: hier staat een latere editie. Die blijft.`,
      conflicting: (round: string) =>
        `${round}: niet binnengehaald. Van deze editie staat hier al een pakket met een andere inhoud, en dat blijft. Vraag de facilitator welk pakket geldt.`,
    },
    refused: {
      unread: 'dit bestand kon niet worden gelezen.',
      'not-ours': 'dit is geen onderzoekspakket van deze app.',
      unreadable: 'zo ingepakt dat de app het niet kan lezen. Pak de zip zelf uit en kies de bestanden.',
      bomb: 'uitgepakt meer dan 50 MB of 10.000 bestanden. Er is niets uit gehaald.',
      'unknown-version': 'gemaakt met een nieuwere versie van de app. Open de app opnieuw met internet aan.',
      truncated: 'er ontbreekt een stuk. Kopieer de hele tekst, of vraag om het bestand.',
      'too-large': 'veel groter dan een onderzoekspakket kan zijn.',
      altered: 'onderweg veranderd. Vraag de facilitator om het opnieuw te sturen.',
      'other-office': 'op slot voor een ander bureau. Stuur de facilitator jullie uitnodiging.',
      'not-opened':
        'gaat met jullie sleutel niet open: het is onderweg veranderd. Vraag de facilitator om het opnieuw te sturen.',
      'not-valid': 'gaat open, maar wat erin staat kan niet kloppen. Er is niets van bewaard.',
      'too-few-rows':
        'bevat antwoorden van zo weinig mensen met dezelfde rol dat zij te herkennen zijn. Er is niets van bewaard.',
    },
    failed: {
      'no-key': 'De sleutel van het bureau staat niet op dit apparaat. Er is niets binnengehaald.',
      'unknown-instrument': 'Binnenhalen lukte niet. Wat hier al stond, blijft.',
      'cannot-open':
        'De app kan nu niets openen. Wat hier al stond, blijft. Open de app opnieuw en probeer het nog eens.',
      'storage-full':
        'Dit apparaat heeft geen ruimte meer. Wat hier al stond, blijft. Maak ruimte vrij en haal hetzelfde opnieuw binnen.',
      'storage-failed':
        'Bewaren lukte niet verder. Wat hier al stond, blijft. Haal hetzelfde opnieuw binnen.',
    },
    newerTitle: (network: string) => `${network}: een nieuwere editie`,
    newerText: (held: string, heldMembers: string, arriving: string, arrivingMembers: string) =>
      `Hier staat ${held}, met antwoorden van ${heldMembers}. Nieuw is ${arriving}, met antwoorden van ${arrivingMembers}. Vervangen? Alleen de nieuwe blijft dan.`,
    replace: (edition: number) => `Vervang door editie ${edition}`,
    keepOlder: 'Laat de oudere staan',

    coverageTitle: 'Welke netwerken, welke jaren',
    empty: 'Er zijn nog geen pakketten. Stuur facilitators de uitnodiging hieronder.',
    notRead: 'De pakketten kunnen nu niet worden geopend. Er is niets verwijderd. Open de app opnieuw.',
    damaged: (count: number) =>
      count === 1
        ? 'Eén pakket gaat niet meer open en staat niet in de tabel. Het is niet verwijderd; haal het opnieuw binnen.'
        : `${count} pakketten gaan niet meer open en staan niet in de tabel. Ze zijn niet verwijderd; haal ze opnieuw binnen.`,
    inTotal: (networks: number, rounds: number, responses: number) =>
      `${counted(networks, { one: 'netwerk', other: 'netwerken' }, 'nl')}, ${counted(rounds, { one: 'ronde', other: 'rondes' }, 'nl')}, ${counted(responses, { one: 'ingevulde vragenlijst', other: 'ingevulde vragenlijsten' }, 'nl')}; op alfabet`,
    network: 'Netwerk',
    schoolYear: 'Schooljaar',
    responses: 'Antwoorden',
    instrument: 'Instrument',
    edition: 'Editie',
    attention: 'Verdient aandacht',
    responsesOf: (responses: number, members: number | null) =>
      members === null ? `${responses} leden` : `${responses} van ${members} leden`,
    attentionNotShared: 'niet gedeeld',
    attentionNone: 'niets gekozen',
    invented: 'verzonnen',
    toConversation: 'Gespreksblad',
    conversationOf: (network: string) => `Gespreksblad van ${network}`,
    tableLabel: 'Netwerken en jaren',

    poolsTitle: 'Met de antwoorden werken',
    poolsText: 'Antwoorden op verschillende instrumenten of versies blijven apart.',
    poolOf: (instrument: string, rounds: number) =>
      `${instrument}: ${counted(rounds, { one: 'ronde', other: 'rondes' }, 'nl')}`,
    alike: (hash: string) => `kenmerk ${hash.slice(0, 8)}`,
    toFigures: 'Betrouwbaarheid',
    toDataset: 'Dataset maken',

    removeOne: 'Een pakket weghalen',
    whichOne: 'Welk pakket?',
    oneOf: (round: string, members: string) => `${round} (${members})`,
    remove: 'Haal dit pakket weg',
    removeTitle: (round: string) => `${round}: van dit apparaat halen?`,
    removeText: (members: string) =>
      `De antwoorden van ${members} gaan weg. De getallen en een nieuwe dataset zijn dan zonder deze ronde; een dataset die al gemaakt is, verandert niet. Wie het bestand nog heeft, kan het weer binnenhalen.`,
    removeConfirm: 'Haal weg',
    removeCancel: 'Laat staan',
    removed: (round: string) => `${round}: van dit apparaat gehaald.`,
  },
  en: {
    title: 'Take in packages',
    text: 'Choose files or a zip, drag them here or paste their text: as many at once as you like, in any order. The same round counts once.',
    textLabel: 'Pasted text',
    takeText: 'Take in this text',
    chooseFiles: 'Choose packages',
    working: 'Taking in',
    progress: (done: number, total: number) => `${done} of ${total}`,
    outcomes: 'What came in',
    pasted: (place: number) => `Pasted text ${place}`,
    andMore: (more: number) => `and ${counted(more, { one: 'more file', other: 'more files' }, 'en')}`,
    round: (network: string, schoolYear: string, edition: number) =>
      `${network}, ${schoolYear}, edition ${edition}`,
    members: (count: number) => counted(count, { one: 'member', other: 'members' }, 'en'),
    arrived: {
      new: (round: string, members: string) => `${round}: taken in, with answers of ${members}.`,
      same: (round: string) => `${round}: this package was here already and counts once.`,
      newer: (round: string) => `${round}: a newer edition than the one here. Not replaced yet.`,
      replaced: (round: string) => `${round}: now in place of the older edition.`,
      'older-than-held': (round: string) => `${round}: a later edition is here. That one stays.`,
      conflicting: (round: string) =>
        `${round}: not taken in. A package of this edition with other contents is here already, and stays. Ask the facilitator which package counts.`,
    },
    refused: {
      unread: 'this file could not be read.',
      'not-ours': 'this is not a research package of this app.',
      unreadable: 'packed in a way that the app cannot read. Unpack the zip yourself and choose the files.',
      bomb: 'unpacked more than 50 MB or 10,000 files. Nothing has been taken out of it.',
      'unknown-version': 'made with a newer version of the app. Open the app again while you are online.',
      truncated: 'a part is missing. Copy the whole text, or ask for the file.',
      'too-large': 'far larger than a research package can be.',
      altered: 'changed on its way. Ask the facilitator to send it again.',
      'other-office': 'locked for another office. Send the facilitator your invitation.',
      'not-opened':
        'does not open with your key: it was changed on its way. Ask the facilitator to send it again.',
      'not-valid': 'opens, but what it says cannot be so. Nothing of it has been kept.',
      'too-few-rows':
        'holds answers of so few people with the same role that they could be recognised. Nothing of it has been kept.',
    },
    failed: {
      'no-key': 'The key of the office is not on this device. Nothing has been taken in.',
      'unknown-instrument': 'They could not be taken in. What was here stays.',
      'cannot-open':
        'The app cannot open anything now. What was here stays. Open the app again and try once more.',
      'storage-full':
        'This device has no room left. What was here stays. Free some space and take the same in again.',
      'storage-failed': 'Saving did not go on. What was here stays. Take the same in again.',
    },
    newerTitle: (network: string) => `${network}: a newer edition`,
    newerText: (held: string, heldMembers: string, arriving: string, arrivingMembers: string) =>
      `Here is ${held}, with answers of ${heldMembers}. New is ${arriving}, with answers of ${arrivingMembers}. Replace it? Then only the new one stays.`,
    replace: (edition: number) => `Replace by edition ${edition}`,
    keepOlder: 'Keep the older one',

    coverageTitle: 'Which networks, which years',
    empty: 'There are no packages yet. Send facilitators the invitation below.',
    notRead: 'The packages cannot be opened now. Nothing has been removed. Open the app again.',
    damaged: (count: number) =>
      count === 1
        ? 'One package does not open any more and is not in the table. It has not been removed; take it in again.'
        : `${count} packages do not open any more and are not in the table. They have not been removed; take them in again.`,
    inTotal: (networks: number, rounds: number, responses: number) =>
      `${counted(networks, { one: 'network', other: 'networks' }, 'en')}, ${counted(rounds, { one: 'round', other: 'rounds' }, 'en')}, ${counted(responses, { one: 'answered questionnaire', other: 'answered questionnaires' }, 'en')}; in alphabetical order`,
    network: 'Network',
    schoolYear: 'School year',
    responses: 'Answers',
    instrument: 'Instrument',
    edition: 'Edition',
    attention: 'Deserves attention',
    responsesOf: (responses: number, members: number | null) =>
      members === null ? `${responses} members` : `${responses} of ${members} members`,
    attentionNotShared: 'not shared',
    attentionNone: 'nothing chosen',
    invented: 'invented',
    toConversation: 'Conversation sheet',
    conversationOf: (network: string) => `Conversation sheet of ${network}`,
    tableLabel: 'Networks and years',

    poolsTitle: 'Work with the answers',
    poolsText: 'Answers to different instruments or versions stay apart.',
    poolOf: (instrument: string, rounds: number) =>
      `${instrument}: ${counted(rounds, { one: 'round', other: 'rounds' }, 'en')}`,
    alike: (hash: string) => `mark ${hash.slice(0, 8)}`,
    toFigures: 'Reliability',
    toDataset: 'Make a dataset',

    removeOne: 'Take off a package',
    whichOne: 'Which package?',
    oneOf: (round: string, members: string) => `${round} (${members})`,
    remove: 'Take off this package',
    removeTitle: (round: string) => `${round}: take it off this device?`,
    removeText: (members: string) =>
      `The answers of ${members} go. The figures and a new dataset are then without this round; a dataset that was made already does not change. Whoever still has the file can take it in again.`,
    removeConfirm: 'Take off',
    removeCancel: 'Keep it',
    removed: (round: string) => `${round}: taken off this device.`,
  },
});
