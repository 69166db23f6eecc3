import { textSet } from '#shared/textSet.ts';
import type { SlipTexts } from './slipTexts.nl.ts';

/** By themselves, since hardly anybody needs them: whoever comes by a link has their slip already. */
export const slipTexts = textSet(
  (language) => import(`./slipTexts.${language}.ts`) as Promise<{ texts: SlipTexts }>,
);
