import { counted } from '#i18n/format.ts';

export const networkScreen = {
  schoolYear: (year: string) => `Schooljaar ${year}`,
  prepared: 'voorbereid, nog niet open',
  open: (responses: number) => `open, ${responses} ingeleverd`,
  closed: 'gesloten',
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
};

export type NetworkScreenTexts = typeof networkScreen;
