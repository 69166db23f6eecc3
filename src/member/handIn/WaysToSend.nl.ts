export const waysToSend = {
  waysTitle: 'Hoe wil je het sturen?',
  share: 'Delen',
  copyBlock: 'Tekst kopiëren',
  copyLink: 'Link kopiëren',
  saveFile: 'Als bestand bewaren',
  email: 'E-mail schrijven',
  blockCopied: 'Tekst gekopieerd. Plak de hele tekst in een bericht aan je facilitator.',
  linkCopied: 'Link gekopieerd. Plak hem in een bericht aan je facilitator.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst hieronder en kopieer die zelf.',
  fileSaved: 'Bestand bewaard. Stuur het als bijlage naar je facilitator.',
  shared: 'Doorgegeven aan de app die je koos. Kijk daar of het bericht ook verstuurd is.',
  notShared: 'Delen is niet gelukt. Kies een andere manier.',
  theText: 'De tekst van het bericht',
  subject: (network: string, schoolYear: string) => `Vragenlijst ${network}, schooljaar ${schoolYear}`,
  messageIntro: (network: string, schoolYear: string) =>
    `Dit bericht hoort bij de vragenlijst van ${network}, schooljaar ${schoolYear}. De inhoud zit op slot. Facilitator: neem het hele bericht over in de app, op het apparaat waarop de ronde open staat.`,
};

export type WaysToSendTexts = typeof waysToSend;
