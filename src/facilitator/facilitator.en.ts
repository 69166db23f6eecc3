import { counted } from '#i18n/format.ts';
import type { FacilitatorTexts } from './facilitator.nl.ts';

export const facilitator: FacilitatorTexts = {
  networks: 'Networks',
  invented: 'Invented example',
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
  schoolYearTaken:
    'This network already has a round in this school year. Make a later edition of that round once it is closed, or delete it first.',
  damagedRecords: (count: number) =>
    count === 1
      ? 'One stored record is damaged and cannot be shown. It has not been removed; everything else works.'
      : `${count} stored records are damaged and cannot be shown. They have not been removed; everything else works.`,
};
