import { secondKeyScreen } from './SecondKeyScreen.nl.ts';
import { secondKeysScreen } from './SecondKeysScreen.nl.ts';

export const texts = { secondKeyScreen, secondKeysScreen };

export type KeeperTexts = typeof texts;
