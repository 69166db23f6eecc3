import { textSet } from '#shared/textSet.ts';
import type { QuestionnaireTexts } from './questionnaireTexts.nl.ts';

export const questionnaireTexts = textSet(
  (language) => import(`./questionnaireTexts.${language}.ts`) as Promise<{ texts: QuestionnaireTexts }>,
);
