import { countedScreen } from './CountedScreen.en.ts';
import type { CountedTexts } from './countedTexts.nl.ts';

export const texts: CountedTexts = { countedScreen };
