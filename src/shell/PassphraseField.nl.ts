export const passphraseField = {
  showPassphrase: 'Toon de wachtzin',
};

export type PassphraseFieldTexts = typeof passphraseField;
