export const inviteByLink = {
  linkTitle: 'De link',
  linkText:
    'Voor alle leden dezelfde. Alles wat de app over deze ronde moet weten, staat in de link zelf; er komt geen server aan te pas.',
  linkLabel: 'Adres van de vragenlijst',
  copyLink: 'Kopieer de link',
  qrTitle: 'QR-code',
  qrText: 'Laat de code op het scherm zien; leden scannen hem met de camera van hun telefoon.',
  qrLabel: (networkName: string, schoolYear: string) =>
    `QR-code met de link naar de vragenlijst van ${networkName}, ${schoolYear}`,
};

export type InviteByLinkTexts = typeof inviteByLink;
