import { textSet } from '#shared/textSet.ts';
import type { ShellTexts } from './shellTexts.nl.ts';

export const shellTexts = textSet(
  (language) => import(`./shellTexts.${language}.ts`) as Promise<{ texts: ShellTexts }>,
);
