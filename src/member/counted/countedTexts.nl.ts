import { countedScreen } from './CountedScreen.nl.ts';

export const texts = { countedScreen };

export type CountedTexts = typeof texts;
