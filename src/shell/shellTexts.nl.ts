import { copyButton } from './CopyButton.nl.ts';
import { notFoundScreen } from './NotFoundScreen.nl.ts';
import { passphraseField } from './PassphraseField.nl.ts';
import { damagedScreen } from './round/DamagedScreen.nl.ts';
import { storageTrouble } from './storageTrouble.nl.ts';

export const texts = { copyButton, damagedScreen, notFoundScreen, passphraseField, storageTrouble };

export type ShellTexts = typeof texts;
