import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const networkMessages = bilingual({
  nl: {
    title: 'Netwerken',
    lead: 'De netwerken die op dit apparaat staan.',
    newNetwork: 'Nieuw netwerk',
    emptyTitle: 'Nog geen netwerk op dit apparaat',
    emptyText:
      'Maak een netwerk en bereid de ronde van dit schooljaar voor. Wil je eerst rondkijken, laad dan het voorbeeldnetwerk.',
    loadExample: 'Laad het voorbeeldnetwerk',
    removeExample: 'Verwijder het voorbeeldnetwerk',
    invented: 'Verzonnen voorbeeld',
    damagedTitle: 'Dit kan niet worden getoond',
    toNetworks: 'Naar de netwerken',
    noRounds: 'Nog geen ronde',
    schoolYear: (year: string) => `Schooljaar ${year}`,
    prepared: 'voorbereid, nog niet open',
    open: (responses: number) => `open, ${responses} ingeleverd`,
    closed: 'gesloten',

    newTitle: 'Nieuw netwerk',
    newLead: 'Alleen de naam is nodig. De rest kun je ook later invullen.',
    editTitle: 'Netwerk aanpassen',
    name: 'Naam van het netwerk',
    kind: 'Soort netwerk',
    kindHint: 'Zoals jullie het zelf noemen.',
    kinds: ['Lerarennetwerk', 'Academische werkplaats', 'PLG'],
    theme: 'Thema',
    themeHint: 'De vraag uit de praktijk waar jullie samen aan werken.',
    memberCount: 'Aantal leden',
    memberCountHint: 'Iedereen die de vragenlijst krijgt. Laat leeg als je het nog niet weet.',
    startYear: 'Beginjaar',
    organisation: 'Organisatie',
    organisationHint: 'Bijvoorbeeld de opleiding die het netwerk begeleidt.',
    faults: {
      required: 'Geef het netwerk een naam.',
      'too-long': 'Deze tekst is te lang. Maak hem korter.',
      'not-a-member-count': 'Schrijf een heel getal van 1 tot en met 999, of laat dit leeg.',
      'not-a-year': 'Schrijf een jaartal, bijvoorbeeld 2026, of laat dit leeg.',
    },
    save: 'Bewaren',
    cancel: 'Annuleren',

    members: (count: number) => counted(count, { one: 'lid', other: 'leden' }, 'nl'),
    since: (year: number) => `sinds ${year}`,
    roundsTitle: 'Rondes',
    noRoundsText:
      'Een ronde is één schooljaar: de leden beantwoorden de vragenlijst en daarna bekijken jullie samen de plaat. Bereid de eerste ronde voor.',
    prepareRound: 'Bereid een ronde voor',
    toPrepared: 'Bekijken en openen',
    toOpen: 'Verder met deze ronde',
    toResults: 'Naar de resultatenkamer',
    toRound: 'Over deze ronde',
    edit: 'Netwerk aanpassen',
    remove: 'Netwerk verwijderen',
    removeTitle: (name: string) => `${name} verwijderen?`,
    removeText: 'Dit verdwijnt van dit apparaat en is niet terug te halen:',
    keep: 'Niet verwijderen',
    removeConfirm: 'Verwijderen',
    going: {
      network: 'het netwerk met zijn gegevens',
      round: (year: string) => `de ronde van schooljaar ${year}`,
      rounds: (count: number) => counted(count, { one: 'ronde', other: 'rondes' }, 'nl'),
      responses: (count: number) =>
        counted(count, { one: 'ingeleverde vragenlijst', other: 'ingeleverde vragenlijsten' }, 'nl'),
      keys: (count: number) =>
        counted(count, { one: 'sleutel', other: 'sleutels' }, 'nl') + ' van die vragenlijsten',
      editions: (count: number) =>
        `${counted(count, { one: 'editie', other: 'edities' }, 'nl')} met de plaat van de groep`,
      dialogues: (count: number) =>
        `de notities, verhalen en plannen bij ${counted(count, { one: 'ronde', other: 'rondes' }, 'nl')}`,
      drafts: (count: number) =>
        counted(
          count,
          {
            one: 'begonnen vragenlijst die nog niet is ingeleverd',
            other: 'begonnen vragenlijsten die nog niet zijn ingeleverd',
          },
          'nl',
        ),
    },
  },
  en: {
    title: 'Networks',
    lead: 'The networks on this device.',
    newNetwork: 'New network',
    emptyTitle: 'No network on this device yet',
    emptyText:
      'Make a network and prepare the round of this school year. If you would like to look around first, load the example network.',
    loadExample: 'Load the example network',
    removeExample: 'Remove the example network',
    invented: 'Invented example',
    damagedTitle: 'This cannot be shown',
    toNetworks: 'To the networks',
    noRounds: 'No round yet',
    schoolYear: (year: string) => `School year ${year}`,
    prepared: 'prepared, not open yet',
    open: (responses: number) => `open, ${responses} handed in`,
    closed: 'closed',

    newTitle: 'New network',
    newLead: 'Only the name is needed. You can fill in the rest later too.',
    editTitle: 'Change the network',
    name: 'Name of the network',
    kind: 'Kind of network',
    kindHint: 'What you call it yourselves.',
    kinds: ['Teacher learning network', 'Academic workplace', 'Professional learning community'],
    theme: 'Theme',
    themeHint: 'The question from practice that you work on together.',
    memberCount: 'Number of members',
    memberCountHint: 'Everybody who gets the questionnaire. Leave empty if you do not know yet.',
    startYear: 'First year',
    organisation: 'Organisation',
    organisationHint: 'For instance the college that guides the network.',
    faults: {
      required: 'Give the network a name.',
      'too-long': 'This text is too long. Make it shorter.',
      'not-a-member-count': 'Write a whole number from 1 to 999, or leave this empty.',
      'not-a-year': 'Write a year, for instance 2026, or leave this empty.',
    },
    save: 'Save',
    cancel: 'Cancel',

    members: (count: number) => counted(count, { one: 'member', other: 'members' }, 'en'),
    since: (year: number) => `since ${year}`,
    roundsTitle: 'Rounds',
    noRoundsText:
      'A round is one school year: the members answer the questionnaire, and then you look at the picture together. Prepare the first round.',
    prepareRound: 'Prepare a round',
    toPrepared: 'Look and open',
    toOpen: 'Go on with this round',
    toResults: 'Go to the results room',
    toRound: 'About this round',
    edit: 'Change the network',
    remove: 'Delete the network',
    removeTitle: (name: string) => `Delete ${name}?`,
    removeText: 'This goes from this device and cannot be brought back:',
    keep: 'Do not delete',
    removeConfirm: 'Delete',
    going: {
      network: 'the network with its details',
      round: (year: string) => `the round of school year ${year}`,
      rounds: (count: number) => counted(count, { one: 'round', other: 'rounds' }, 'en'),
      responses: (count: number) =>
        counted(count, { one: 'handed-in questionnaire', other: 'handed-in questionnaires' }, 'en'),
      keys: (count: number) =>
        counted(count, { one: 'key that opens them', other: 'keys that open them' }, 'en'),
      editions: (count: number) =>
        `${counted(count, { one: 'edition', other: 'editions' }, 'en')} with the picture of the group`,
      dialogues: (count: number) =>
        `the notes, stories and plans of ${counted(count, { one: 'round', other: 'rounds' }, 'en')}`,
      drafts: (count: number) =>
        counted(
          count,
          {
            one: 'questionnaire that was started and not handed in',
            other: 'questionnaires that were started and not handed in',
          },
          'en',
        ),
    },
  },
});
