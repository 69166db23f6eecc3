import type { OpenInvitationFileTexts } from './OpenInvitationFile.nl.ts';

export const openInvitationFile: OpenInvitationFileTexts = {
  openTitle: 'Do you have an invitation file?',
  openText: 'Its name ends in .srt.json. Everything you need to answer is in it.',
  open: 'Open an invitation',
  askTitle: 'Ask your facilitator for the file with the questionnaire',
  askText: 'The questionnaire itself is in it. Save it on this device and open it here.',
  ask: 'Choose the file',
  refused: {
    unread: 'The file could not be read: save it on this device and try again.',
    'too-large': 'This file is larger than 5 MB and is not an invitation of this app.',
    'not-ours': 'This is not an invitation of this app: choose the file that your facilitator gave you.',
    'unknown-version':
      'This invitation was made with a newer version of the app: reload the app with internet and try again.',
    truncated: 'The end of the file is missing: ask your facilitator to send it again.',
    altered: 'The file was changed on its way: ask your facilitator to send it again.',
    'not-valid':
      'This invitation contains terms that cannot be right: ask your facilitator for a new invitation.',
    'faulty-instrument':
      'The questionnaire in this file cannot be read: ask your facilitator for a new file.',
    'wrong-instrument':
      'This file holds another questionnaire than that of your round: ask your facilitator for the file of this round.',
  },
};
