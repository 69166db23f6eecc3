import type { CountedScreenTexts } from './CountedScreen.nl.ts';

export const countedScreen: CountedScreenTexts = {
  titles: {
    counted: 'Your answers count',
    'not-counted': 'Your answers do not count',
    withdrawn: 'You took your answers back',
    'not-handed-in': 'You have not handed in anything yet',
    'nothing-here': 'There is nothing of yours here for this round',
    damaged: 'What is here of yours cannot be read',
  },
  leads: {
    counted: 'What you handed in last on this device is in this edition.',
    'not-counted':
      'What you handed in last on this device is not in this edition. Maybe it arrived after the round was closed, or did not arrive. Ask your facilitator. Whether something that you handed in earlier does count cannot be seen here.',
    withdrawn:
      'The last thing you handed in is that you take your answers back. Whether that arrived in time cannot be seen here. Ask your facilitator.',
    'not-handed-in':
      'You did begin on this device, but you have not handed in anything yet. So nothing from this device counts.',
    'nothing-here':
      'Did you answer on another device? Then open this link there. If you answered on a device that was passed round, it cannot be checked: there, nothing of anybody is kept apart.',
    damaged: 'It is damaged, but not deleted. So it cannot be seen whether your answers count.',
  },
  network: 'Network',
  schoolYear: 'School year',
  edition: 'Edition',
  responses: 'So many questionnaires count',
  code: 'Code',
  aboutCode:
    'The same code is with the picture of your network: on the big screen, in the report and in every file. Do you see another code there? Then you are not all looking at the same edition.',
  refusedTitle: 'This link does not open',
  refusals: {
    'not-ours': 'This is no link of this app: copy the link once more from your facilitator\u2019s message.',
    'unknown-version':
      'This link comes from a newer version of the app: reload this page with internet and try again.',
    truncated: 'The end of the link is missing: copy the whole link from your facilitator\u2019s message.',
    altered: 'The link was changed on the way: ask your facilitator to send the link again.',
    'too-large': 'This link is longer than a link of this app can be: ask your facilitator for a new one.',
    'not-valid': 'This link belongs to no edition: ask your facilitator for a new one.',
  },
};
