import type { InviteByFileTexts } from './InviteByFile.nl.ts';

export const inviteByFile: InviteByFileTexts = {
  partTitle: 'As a file',
  partText:
    'The questionnaire itself is in the file too. Use it when your questionnaire does not come with the app, or for members who have the app already and no internet.',
  partHow:
    'Send it as an attachment or pass it on a USB stick. In the app, members choose ‘Fill in the questionnaire’ and then ‘Open an invitation’.',
  save: 'Save the file',
  saved: (fileName: string) => `The file ${fileName} is among your downloads.`,
  notSaved: 'The file could not be made, because the questionnaire on this device cannot be read.',
  fileName: 'invitation',
};
