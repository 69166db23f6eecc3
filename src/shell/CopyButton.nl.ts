export const copyButton = {
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer hem zelf.',
};

export type CopyButtonTexts = typeof copyButton;
