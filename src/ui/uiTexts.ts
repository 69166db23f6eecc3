import { textSet } from '#shared/textSet.ts';
import type { UiTexts } from './uiTexts.nl.ts';

export const uiTexts = textSet(
  (language) => import(`./uiTexts.${language}.ts`) as Promise<{ texts: UiTexts }>,
);
