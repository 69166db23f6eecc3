import { textSet } from '#shared/textSet.ts';
import type { AppTexts } from './appTexts.nl.ts';

export const appTexts = textSet(
  (language) => import(`./appTexts.${language}.ts`) as Promise<{ texts: AppTexts }>,
);
