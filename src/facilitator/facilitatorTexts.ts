import { textSet } from '#shared/textSet.ts';
import type { FacilitatorTexts } from './facilitatorTexts.nl.ts';

export const facilitatorTexts = textSet(
  (language) => import(`./facilitatorTexts.${language}.ts`) as Promise<{ texts: FacilitatorTexts }>,
);
