import { counted } from '#i18n/format.ts';

export const inboxScreen = {
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
  closedKeyLost:
    'Deze ronde is gesloten, en de browser kan de sleutel niet meer openen. Open een back-up waar de ronde in zit; daarna kunnen nieuwe inzendingen hier weer open.',
  toRound: 'Naar de ronde',
  toInvite: 'Leden uitnodigen',
  handedInOf: (count: number, members: number) => `${count} van ${members} ingeleverd`,
  handedIn: (count: number) => `${count} ingeleverd`,
  messagesIn: (count: number) =>
    counted(count, { one: 'inzending is binnen', other: 'inzendingen zijn binnen' }, 'nl') + '.',
  messagesExplain:
    'Alles blijft op slot tot de tweede sleutelhouder erbij is. Wie opnieuw inlevert of zich terugtrekt, stuurt ook een inzending; hoeveel mensen het zijn, blijkt bij het sluiten.',
  lateMessagesExplain:
    'Alles blijft op slot tot de tweede sleutelhouder erbij is. Wie opnieuw inlevert of zich terugtrekt, stuurt ook een inzending.',
  counting: 'Bezig met tellen',
  countExplains:
    'Het aantal telt ieder lid één keer. Wie opnieuw inlevert of zich terugtrekt, stuurt ook een inzending.',
  boxTitle: 'Plak, sleep of kies',
  boxText:
    'Plak de tekst van een e-mail of bericht, met een of meer inzendingen erin. Of sleep bestanden hierheen: bestanden uit de app, bewaarde e-mails, teksten, of een zip daarmee; hoe ze heten maakt niet uit. Twee keer hetzelfde kan geen kwaad.',
  textLabel: 'Geplakte tekst',
  takeText: 'Haal deze tekst binnen',
  chooseFiles: 'Kies bestanden',
};

export type InboxScreenTexts = typeof inboxScreen;
