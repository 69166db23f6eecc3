import type { OwnPictureScreenTexts } from './OwnPictureScreen.nl.ts';

export const ownPictureScreen: OwnPictureScreenTexts = {
  title: 'My own picture',
  lead: 'These are your own answers, on this device only. The picture is not stored and not sent. Nobody else sees it.',
  changedSince:
    'You have changed something since you handed in. Here you see your answers as they now are on this device.',
  withdrawn: 'You have withdrawn your answers. You can look at them here as long as they are on this device.',
  goneTitle: 'There is no picture',
  gone: 'Your answers are no longer on this device.',
  nothingToDraw:
    'For none of the dimensions do enough answers count towards a mean. What you answered is below.',
  halfRule:
    'A mean is shown where you have answered at least half of the statements of a dimension on the scale. It is rounded to one decimal.',
  nothingBeside: 'Nothing stands beside it: no group and no earlier year.',
  answersTitle: 'What you answered',
  answersLead: 'The order is that of the questionnaire.',
  notAnswered: 'not answered',
  toMessage: 'Back to the message',
  toInvitation: 'Back to the explanation',
};
