export const instrumentScreen = {
  instrumentTitle: 'Over het instrument',
  instrumentLead: (items: number, dimensions: number) =>
    `De vragenlijst heeft ${items} stellingen over ${dimensions} dimensies. Eén keer per jaar beantwoordt elk lid ze.`,
  whatIsAsked: 'Wat wordt gevraagd',
  ownTitle: 'Een eigen instrument',
  ownText:
    'Een onderzoeksbureau kan een eigen instrumentbestand inlezen, bekijken zoals een lid het ziet en met een andere versie vergelijken.',
  ownAction: 'Naar eigen instrument',
  unreadable: 'Het instrumentbestand is niet te lezen.',
};

export type InstrumentScreenTexts = typeof instrumentScreen;
