/** The invitation as a file: how the facilitator makes one. */
export const inviteByFile = {
  partTitle: 'Als bestand',
  partText:
    'In het bestand zit ook de vragenlijst zelf. Gebruik het als jullie vragenlijst niet bij de app hoort, of voor leden die de app al hebben en geen internet.',
  partHow:
    'Stuur het als bijlage of geef het op een usb-stick. Leden kiezen in de app ‘Vragenlijst invullen’ en daarna ‘Open een uitnodiging’.',
  save: 'Bestand bewaren',
  saved: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
  notSaved: 'Het bestand kon niet worden gemaakt, omdat de vragenlijst op dit apparaat niet te lezen is.',
  fileName: 'uitnodiging',
};

export type InviteByFileTexts = typeof inviteByFile;
