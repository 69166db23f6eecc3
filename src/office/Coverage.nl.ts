import { counted } from '#i18n/format.ts';

/** What the research office has. */
export const coverage = {
  round: (network: string, schoolYear: string, edition: number) =>
    `${network}, ${schoolYear}, editie ${edition}`,
  members: (count: number) => counted(count, { one: 'lid', other: 'leden' }, 'nl'),
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
  lookAlike: (names: string) =>
    `Deze namen lijken op elkaar en tellen als verschillende netwerken: ${names}. Ze verschillen in hoofdletters, in een teken dat je niet ziet, of in een streepje of aanhalingsteken. Is het één netwerk? Vraag de facilitator dan om een pakket met de naam van de andere jaren, haal het oude pakket weg en haal het nieuwe binnen.`,
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
};

export type CoverageTexts = typeof coverage;
