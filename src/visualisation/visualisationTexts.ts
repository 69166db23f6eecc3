import { textSet } from '#shared/textSet.ts';
import type { VisualisationTexts } from './visualisationTexts.nl.ts';

export const visualisationTexts = textSet(
  (language) => import(`./visualisationTexts.${language}.ts`) as Promise<{ texts: VisualisationTexts }>,
);
