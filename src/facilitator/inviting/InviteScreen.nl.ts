export const inviteScreen = {
  ownDevice: 'Iedereen op het eigen apparaat',
  ownDeviceText:
    'Leden openen een link of scannen een code, antwoorden op hun eigen telefoon of laptop en sturen jou hun vragenlijst op slot toe.',
  title: 'Nodig de leden uit',
  lead: (schoolYear: string, closesOn: string) =>
    `Ronde ${schoolYear}. Antwoorden kan tot en met ${closesOn}.`,
  notOpenTitle: 'Uitnodigen kan nu niet',
  notOpen: 'Deze ronde is niet open. Leden kunnen alleen antwoorden zolang de ronde open is.',
  toRound: 'Naar de ronde',
  toInbox: 'Antwoorden binnenhalen',
  invented: 'Dit is een verzonnen voorbeeld.',
  onlyHereTitle: 'Deze link werkt alleen op dit apparaat',
  onlyHere:
    'Het adres van de app is nu dat van dit apparaat zelf, en anderen kunnen dat niet openen. Zet de app eerst op een adres waar de leden bij kunnen, of geef dit apparaat door.',
};

export type InviteScreenTexts = typeof inviteScreen;
