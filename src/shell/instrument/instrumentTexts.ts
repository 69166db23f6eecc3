import { textSet } from '#shared/textSet.ts';
import type { InstrumentTexts } from './instrumentTexts.nl.ts';

export const instrumentTexts = textSet(
  (language) => import(`./instrumentTexts.${language}.ts`) as Promise<{ texts: InstrumentTexts }>,
);
