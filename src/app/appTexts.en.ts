import type { AppTexts } from './appTexts.nl.ts';
import { crashScreen } from './CrashScreen.en.ts';
import { frame } from './Frame.en.ts';
import { homeScreen } from './home/HomeScreen.en.ts';
import { startTrouble } from './StartTrouble.en.ts';
import { updateNotice } from './UpdateNotice.en.ts';

export const texts: AppTexts = { crashScreen, frame, homeScreen, startTrouble, updateNotice };
