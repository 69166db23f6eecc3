import { textSet } from '#shared/textSet.ts';
import type { ExampleTexts } from './exampleTexts.nl.ts';

export const exampleTexts = textSet(
  (language) => import(`./exampleTexts.${language}.ts`) as Promise<{ texts: ExampleTexts }>,
);
