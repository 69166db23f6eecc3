import type { KeeperTexts } from './keeperTexts.nl.ts';
import { secondKeyScreen } from './SecondKeyScreen.en.ts';
import { secondKeysScreen } from './SecondKeysScreen.en.ts';

export const texts: KeeperTexts = { secondKeyScreen, secondKeysScreen };
