import { textSet } from '#shared/textSet.ts';
import type { OfficeTexts } from './officeTexts.nl.ts';

export const officeTexts = textSet(
  (language) => import(`./officeTexts.${language}.ts`) as Promise<{ texts: OfficeTexts }>,
);
