export const officeInvitation = {
  inviteTitle: 'Nodig facilitators uit',
  inviteText:
    'In de link staan de naam en de openbare helft van jullie sleutel. Een facilitator die hem opent, kan van een gesloten ronde een pakket maken dat alleen jullie kunnen openen.',
  onlyHereTitle: 'Deze link werkt alleen op dit apparaat',
  onlyHere:
    'Het adres van de app is nu dat van dit apparaat zelf. Zet de app op een adres waar facilitators bij kunnen, of geef ze het bestand.',
  linkLabel: 'Link voor facilitators',
  copyLink: 'Kopieer de link',
  saveInvitation: 'Bewaar als bestand',
  invitationSaved: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
  invitationFileName: 'onderzoeksuitnodiging',
  showCode: 'QR-code om te scannen',
  qrLabel: (office: string) => `QR-code met de uitnodiging van ${office}`,
};

export type OfficeInvitationTexts = typeof officeInvitation;
