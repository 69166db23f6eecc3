import type { CollectLinkScreenTexts } from './CollectLinkScreen.nl.ts';

export const collectLinkScreen: CollectLinkScreenTexts = {
  linkTitle: 'Bring a submission in',
  linkTaken: 'The submission is in',
  linkKnown: 'This submission was in already',
  linkNotTaken: 'The submission has not been taken in',
  linkForFacilitator:
    'This link is for the facilitator of the network. Did you hand in? Then send the link to your facilitator; you need not do anything here.',
  linkGone:
    'There is no submission here any more: a link leaves the address bar once it is open. Open it once more in the message it was in, or paste it where you bring in the answers of the round.',
  linkBroken: 'This link did not come across whole. Ask for it to be sent again, or for a file.',
  linkTooNew: 'This link was made with a newer version of the app. Update the app here and open it again.',
  linkWaits: (networkName: string) =>
    `${networkName}. The round is closed: the submission waits for a next edition.`,
  linkDamaged:
    'The round that this submission belongs to cannot be read on this device. Nothing has changed.',
  toInbox: 'Bring more in',
  toStart: 'Go to the start',
};
