import { copyButton } from './CopyButton.en.ts';
import { notFoundScreen } from './NotFoundScreen.en.ts';
import { passphraseField } from './PassphraseField.en.ts';
import { damagedScreen } from './round/DamagedScreen.en.ts';
import type { ShellTexts } from './shellTexts.nl.ts';
import { storageTrouble } from './storageTrouble.en.ts';

export const texts: ShellTexts = {
  copyButton,
  damagedScreen,
  notFoundScreen,
  passphraseField,
  storageTrouble,
};
