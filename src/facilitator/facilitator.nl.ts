import { counted } from '#i18n/format.ts';

/** What several screens of the facilitator share. */
export const facilitator = {
  networks: 'Netwerken',
  invented: 'Verzonnen voorbeeld',
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
  schoolYearTaken:
    'Dit netwerk heeft al een ronde in dit schooljaar. Maak bij die ronde een nieuwe editie als zij gesloten is, of verwijder haar eerst.',
  damagedRecords: (count: number) =>
    count === 1
      ? 'Eén opgeslagen onderdeel is beschadigd en kan niet worden getoond. Het is niet verwijderd; al het andere werkt.'
      : `${count} opgeslagen onderdelen zijn beschadigd en kunnen niet worden getoond. Ze zijn niet verwijderd; al het andere werkt.`,
};

export type FacilitatorTexts = typeof facilitator;
