import type { PassphraseFieldTexts } from './PassphraseField.nl.ts';

export const passphraseField: PassphraseFieldTexts = {
  showPassphrase: 'Show the passphrase',
};
