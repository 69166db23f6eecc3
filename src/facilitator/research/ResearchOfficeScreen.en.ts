import type { ResearchOfficeScreenTexts } from './ResearchOfficeScreen.nl.ts';

export const researchOfficeScreen: ResearchOfficeScreenTexts = {
  invitationTitle: 'A research office invites you',
  invitationLead:
    'If you keep this office, you can make a package of anonymised answers of a closed round. Only this office can open that package.',
  office: 'Research office',
  nothingGoes:
    'Nothing is sent now. A package is possible only for rounds of which the members have read so beforehand.',
  newRounds:
    'When you prepare a round after this, it is ticked that answers may go to a research office. You can take that tick away.',
  knowSender:
    'The app cannot check the name. Keep the office only if you know from whom the invitation comes.',
  sameName:
    'There is an office of this name on this device already, with another key. Ask the office whether it has a new key.',
  knownAs: (name: string) => `On this device this office is called ${name}.`,
  keep: 'Keep the office',
  keepName: 'Keep the new name',
  keptTitle: 'This research office is on this device',
  keptLead: 'Of a closed round you can make a package of anonymised answers. Only this office can open it.',
  toNetworks: 'To your networks',
  another: 'Do you work with another office too? Then open the link or the file of that office as well.',
  remove: 'Take off this device',
  removeText:
    'If you take the office off, your rounds stay as they are. It does not call back packages that you have given.',
  refusedTitle: 'This invitation does not open',
  refused: {
    unread: 'The file could not be read: save it on this device and try again.',
    'too-large': 'This file is too large to be an invitation of a research office.',
    'not-ours':
      'This is not an invitation of a research office: use the link or the file that the office gave you.',
    'unknown-version':
      'This invitation was made with a newer version of the app: reload the app with internet and try again.',
    truncated: 'The end of the invitation is missing: copy the whole link, or ask the office for a file.',
    altered: 'The invitation was changed on its way: ask the office to send it again.',
    'not-valid': 'Something is missing in this invitation: ask the office for a new one.',
  },
  openFile: 'Open an office’s invitation',
};
