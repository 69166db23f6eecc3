import { textSet } from '#shared/textSet.ts';
import type { KeeperTexts } from './keeperTexts.nl.ts';

export const keeperTexts = textSet(
  (language) => import(`./keeperTexts.${language}.ts`) as Promise<{ texts: KeeperTexts }>,
);
