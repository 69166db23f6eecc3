import { crashScreen } from './CrashScreen.nl.ts';
import { frame } from './Frame.nl.ts';
import { homeScreen } from './home/HomeScreen.nl.ts';
import { startTrouble } from './StartTrouble.nl.ts';
import { updateNotice } from './UpdateNotice.nl.ts';

export const texts = { crashScreen, frame, homeScreen, startTrouble, updateNotice };

export type AppTexts = typeof texts;
