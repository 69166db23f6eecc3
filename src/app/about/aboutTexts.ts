import { textSet } from '#shared/textSet.ts';
import type { AboutTexts } from './aboutTexts.nl.ts';

export const aboutTexts = textSet(
  (language) => import(`./aboutTexts.${language}.ts`) as Promise<{ texts: AboutTexts }>,
);
