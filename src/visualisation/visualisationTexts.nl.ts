import { picture } from './picture.nl.ts';

export const texts = { picture };

export type VisualisationTexts = typeof texts;
