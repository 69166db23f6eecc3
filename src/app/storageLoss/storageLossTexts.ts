import { textSet } from '#shared/textSet.ts';
import type { StorageLossTexts } from './storageLossTexts.nl.ts';

export const storageLossTexts = textSet(
  (language) => import(`./storageLossTexts.${language}.ts`) as Promise<{ texts: StorageLossTexts }>,
);
