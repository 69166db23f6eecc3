import { textSet } from '#shared/textSet.ts';
import type { MemberTexts } from './memberTexts.nl.ts';

export const memberTexts = textSet(
  (language) => import(`./memberTexts.${language}.ts`) as Promise<{ texts: MemberTexts }>,
);
