import { textSet } from '#i18n/textSet.ts';
import type { UiTexts } from './uiTexts.nl.ts';

export const uiTexts = textSet(
  (language) => import(`./uiTexts.${language}.ts`) as Promise<{ texts: UiTexts }>,
);
