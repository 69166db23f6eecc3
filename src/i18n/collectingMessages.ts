import { bilingual } from './bilingual.ts';
import { counted, formatCount } from './format.ts';

export const collectingMessages = bilingual({
  nl: {
    title: 'Antwoorden binnenhalen',
    lead: (schoolYear: string) =>
      `Wat leden je voor ronde ${schoolYear} stuurden, komt hier binnen. Alles blijft op slot; je ziet alleen hoeveel.`,
    open: 'Antwoorden binnenhalen',
    notOpenTitle: 'Binnenhalen kan nu niet',
    lateLead: (schoolYear: string) =>
      `Ronde ${schoolYear} is gesloten en de editie staat vast. Wat nu nog binnenkomt, wacht op een volgende editie.`,
    notOpen: 'Deze ronde is nog niet open. Er is niets binnengehaald en niets veranderd.',
    closedWithoutKey:
      'Deze ronde is gesloten en de sleutel staat niet op dit apparaat. Nieuwe inzendingen kunnen hier niet open.',
    toRound: 'Naar de ronde',
    toInvite: 'Leden uitnodigen',

    handedInOf: (count: number, members: number) => `${count} van ${members} ingeleverd`,
    handedIn: (count: number) => `${count} ingeleverd`,
    counting: 'Bezig met tellen',
    countExplains:
      'Het aantal telt ieder lid één keer. Wie opnieuw inlevert of zich terugtrekt, stuurt ook een inzending.',
    boxTitle: 'Plak, sleep of kies',
    boxText:
      'Plak de tekst van een e-mail of bericht, met een of meer inzendingen erin. Of sleep bestanden hierheen: .srt.json, .eml, .txt, of een .zip met zulke bestanden. Twee keer hetzelfde kan geen kwaad.',
    textLabel: 'Geplakte tekst',
    takeText: 'Haal deze tekst binnen',
    chooseFiles: 'Kies bestanden',
    working: 'Bezig met binnenhalen',
    progress: (done: number, total: number) =>
      `${formatCount(done, 'nl')} van ${formatCount(total, 'nl')} bekeken`,
    stop: 'Stop met binnenhalen',
    stopped: (untried: number) =>
      `Gestopt. Nog niet bekeken: ${formatCount(untried, 'nl')}. Haal hetzelfde opnieuw binnen om verder te gaan.`,
    added: (count: number) => counted(count, { one: 'nieuwe inzending', other: 'nieuwe inzendingen' }, 'nl'),
    known: (count: number) => `${counted(count, { one: 'was', other: 'waren' }, 'nl')} al binnen`,
    noneAdded: 'Niets nieuws',
    refusedTitle: 'Niet binnengehaald',
    pastedText: 'Geplakte tekst',
    times: (times: number) => `${formatCount(times, 'nl')} keer`,
    andMore: (more: number) => `en nog ${counted(more, { one: 'bestand', other: 'bestanden' }, 'nl')}`,
    reasons: {
      'not-ours': 'Dit is geen inzending van deze app.',
      'unknown-version':
        'Gemaakt met een nieuwere versie van de app. Werk de app hier bij en probeer het opnieuw.',
      truncated: 'Er ontbreekt een stuk. Kopieer de hele tekst, of vraag om een bestand.',
      altered: 'Onderweg veranderd. Vraag het lid om opnieuw te sturen.',
      'too-large': 'Te groot: meer dan 10 MB of meer dan 10.000 inzendingen.',
      'wrong-round': 'Hoort bij een andere ronde.',
      'does-not-open':
        'Gaat met de sleutel van deze ronde niet open: onderweg veranderd, of gemaakt met een andere vragenlijst.',
      'does-not-fit': 'Past niet bij de vragenlijst van deze ronde.',
      'other-kind':
        'Dit soort bestand kan de app niet lezen. Kies een bestand dat eindigt op .srt.json, .eml, .txt of .zip.',
      unreadable: 'Dit bestand kon niet worden gelezen.',
      'nothing-found': 'Hierin staat geen inzending.',
      bomb: 'Deze zip bevat uitgepakt meer dan 50 MB of 10.000 bestanden. Er is niets uit gehaald.',
      'zip-in-zip': 'Een zip in een zip kan de app niet lezen. Pak hem eerst uit.',
      'no-slip': 'Gemaakt zonder briefje. In deze ronde hoort bij elke inzending een briefje.',
      'unknown-slip': 'Gemaakt met een briefje dat niet bij deze ronde hoort.',
      'used-slip': 'Met dit briefje was al ingeleverd. Per briefje telt één inzending mee.',
    },
    failures: {
      'not-collecting': 'Voor deze ronde kan hier nu niets binnenkomen. Er is niets veranderd.',
      'no-key':
        'De sleutel van deze ronde staat niet op dit apparaat. Haal de antwoorden binnen op het apparaat waarop je de ronde opende.',
      'damaged-round':
        'Deze ronde is op dit apparaat niet te lezen. Er is niets binnengehaald en niets veranderd.',
      'damaged-instrument':
        'De vragenlijst van deze ronde is op dit apparaat niet te lezen. Er is niets binnengehaald en niets veranderd.',
      'cannot-open':
        'De app kan nu niets openen. Wat al binnen is, blijft. Open de app opnieuw en probeer het nog eens.',
      'storage-full':
        'Dit apparaat heeft geen ruimte meer. Wat al binnen is, blijft. Maak ruimte vrij en probeer het opnieuw.',
      'storage-failed': 'Binnenhalen lukte niet verder. Wat al binnen is, blijft. Probeer het opnieuw.',
    },

    linkTitle: 'Een inzending binnenhalen',
    linkTaken: 'De inzending is binnen',
    linkKnown: 'Deze inzending was al binnen',
    linkNotTaken: 'De inzending is niet binnengehaald',
    linkForFacilitator:
      'Deze link is voor de facilitator van het netwerk. Heb jij ingeleverd? Stuur de link dan naar je facilitator; hier hoef je niets te doen.',
    linkBroken: 'Deze link is niet heel overgekomen. Vraag om hem opnieuw te sturen, of om een bestand.',
    linkTooNew:
      'Deze link is gemaakt met een nieuwere versie van de app. Werk de app hier bij en open hem opnieuw.',
    linkWaits: (networkName: string) =>
      `${networkName}. De ronde is gesloten: de inzending wacht op een volgende editie.`,
    linkDamaged:
      'De ronde waar deze inzending bij hoort, is op dit apparaat niet te lezen. Er is niets veranderd.',
    toInbox: 'Meer binnenhalen',
    toStart: 'Naar het begin',
  },
  en: {
    title: 'Bring answers in',
    lead: (schoolYear: string) =>
      `What members sent you for round ${schoolYear} comes in here. Everything stays locked; you see only how many.`,
    open: 'Bring answers in',
    notOpenTitle: 'You cannot bring answers in now',
    lateLead: (schoolYear: string) =>
      `Round ${schoolYear} is closed and its edition stands. What still comes in waits for a next edition.`,
    notOpen: 'This round is not open yet. Nothing has been taken in and nothing has changed.',
    closedWithoutKey:
      'This round is closed and its key is not on this device. New submissions cannot be opened here.',
    toRound: 'Go to the round',
    toInvite: 'Invite members',

    handedInOf: (count: number, members: number) => `${count} of ${members} handed in`,
    handedIn: (count: number) => `${count} handed in`,
    counting: 'Counting',
    countExplains:
      'The number counts each member once. Whoever hands in again or withdraws sends a submission too.',
    boxTitle: 'Paste, drag or choose',
    boxText:
      'Paste the text of an e-mail or message with one or more submissions in it. Or drag files here: .srt.json, .eml, .txt, or a .zip of such files. The same thing twice does no harm.',
    textLabel: 'Pasted text',
    takeText: 'Bring this text in',
    chooseFiles: 'Choose files',
    working: 'Bringing in',
    progress: (done: number, total: number) =>
      `Looked at ${formatCount(done, 'en')} of ${formatCount(total, 'en')}`,
    stop: 'Stop bringing in',
    stopped: (untried: number) =>
      `Stopped. Not looked at yet: ${formatCount(untried, 'en')}. Bring the same in again to go on.`,
    added: (count: number) => counted(count, { one: 'new submission', other: 'new submissions' }, 'en'),
    known: (count: number) => `${counted(count, { one: 'was', other: 'were' }, 'en')} here already`,
    noneAdded: 'Nothing new',
    refusedTitle: 'Not taken in',
    pastedText: 'Pasted text',
    times: (times: number) => `${formatCount(times, 'en')} times`,
    andMore: (more: number) => `and ${counted(more, { one: 'more file', other: 'more files' }, 'en')}`,
    reasons: {
      'not-ours': 'This is no submission of this app.',
      'unknown-version': 'Made with a newer version of the app. Update the app here and try again.',
      truncated: 'A piece is missing. Copy the whole text, or ask for a file.',
      altered: 'Changed on the way. Ask the member to send it again.',
      'too-large': 'Too large: more than 10 MB or more than 10,000 submissions.',
      'wrong-round': 'Belongs to another round.',
      'does-not-open':
        'Does not open with the key of this round: changed on the way, or made with another questionnaire.',
      'does-not-fit': 'Does not fit the questionnaire of this round.',
      'other-kind':
        'The app cannot read this kind of file. Choose a file that ends in .srt.json, .eml, .txt or .zip.',
      unreadable: 'This file could not be read.',
      'nothing-found': 'There is no submission in it.',
      bomb: 'Unpacked, this zip holds more than 50 MB or 10,000 files. Nothing has been taken out of it.',
      'zip-in-zip': 'The app cannot read a zip inside a zip. Unpack it first.',
      'no-slip': 'Made without a slip. In this round every submission comes with a slip.',
      'unknown-slip': 'Made with a slip that does not belong to this round.',
      'used-slip': 'This slip had been used already. One submission counts for each slip.',
    },
    failures: {
      'not-collecting': 'Nothing can come in for this round here now. Nothing has changed.',
      'no-key':
        'The key of this round is not on this device. Bring the answers in on the device on which you opened the round.',
      'damaged-round':
        'This round cannot be read on this device. Nothing has been taken in and nothing has changed.',
      'damaged-instrument':
        'The questionnaire of this round cannot be read on this device. Nothing has been taken in and nothing has changed.',
      'cannot-open':
        'The app cannot open anything now. What is in already stays. Open the app again and try once more.',
      'storage-full':
        'This device has no room left. What is in already stays. Free some space and try again.',
      'storage-failed': 'Taking in did not get any further. What is in already stays. Please try again.',
    },

    linkTitle: 'Bring a submission in',
    linkTaken: 'The submission is in',
    linkKnown: 'This submission was in already',
    linkNotTaken: 'The submission has not been taken in',
    linkForFacilitator:
      'This link is for the facilitator of the network. Did you hand in? Then send the link to your facilitator; you need not do anything here.',
    linkBroken: 'This link did not come across whole. Ask for it to be sent again, or for a file.',
    linkTooNew: 'This link was made with a newer version of the app. Update the app here and open it again.',
    linkWaits: (networkName: string) =>
      `${networkName}. The round is closed: the submission waits for a next edition.`,
    linkDamaged:
      'The round that this submission belongs to cannot be read on this device. Nothing has changed.',
    toInbox: 'Bring more in',
    toStart: 'Go to the start',
  },
});
