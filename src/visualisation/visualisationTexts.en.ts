import { picture } from './picture.en.ts';
import type { VisualisationTexts } from './visualisationTexts.nl.ts';

export const texts: VisualisationTexts = { picture };
