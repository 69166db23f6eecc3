import { textSet } from '#shared/textSet.ts';
import type { CountedTexts } from './countedTexts.nl.ts';

/** By themselves: nobody needs them before a round is closed. */
export const countedTexts = textSet(
  (language) => import(`./countedTexts.${language}.ts`) as Promise<{ texts: CountedTexts }>,
);
