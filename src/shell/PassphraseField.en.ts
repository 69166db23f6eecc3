import type { PassphraseFieldTexts } from './PassphraseField.nl.ts';

export const passphraseField: PassphraseFieldTexts = {
  showPassphrase: 'Show the passphrase',
  missing: 'Choose a passphrase, or have one proposed.',
  propose: 'Propose a passphrase',
  easy: 'A computer can guess this passphrase quickly. Add words, or have one proposed.',
  notRated:
    'This device could not look the passphrase over, mostly for lack of memory. Close other tabs and try again.',
};
