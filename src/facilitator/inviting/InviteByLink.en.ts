import type { InviteByLinkTexts } from './InviteByLink.nl.ts';

export const inviteByLink: InviteByLinkTexts = {
  linkTitle: 'The link',
  linkText:
    'The same for all members. Everything the app has to know about this round is in the link itself; no server is involved.',
  linkLabel: 'Address of the questionnaire',
  copyLink: 'Copy the link',
  qrTitle: 'QR code',
  qrText: 'Show the code on the screen; members scan it with the camera of their phone.',
  qrLabel: (networkName: string, schoolYear: string) =>
    `QR code with the link to the questionnaire of ${networkName}, ${schoolYear}`,
};
