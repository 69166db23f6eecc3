import type { OfficeInvitationTexts } from './OfficeInvitation.nl.ts';

export const officeInvitation: OfficeInvitationTexts = {
  inviteTitle: 'Invite facilitators',
  inviteText:
    'The link holds the name and the public half of your key. A facilitator who opens it can make a package of a closed round that only you can open.',
  onlyHereTitle: 'This link works on this device only',
  onlyHere:
    'The address of the app is that of this device itself. Put the app at an address that facilitators can reach, or give them the file.',
  linkLabel: 'Link for facilitators',
  copyLink: 'Copy the link',
  saveInvitation: 'Save as a file',
  invitationSaved: (fileName: string) => `The file ${fileName} is among your downloads.`,
  invitationFileName: 'research-invitation',
  showCode: 'QR code to scan',
  qrLabel: (office: string) => `QR code with the invitation of ${office}`,
};
