import { questionnaire } from './questionnaire.en.ts';
import type { QuestionnaireTexts } from './questionnaireTexts.nl.ts';

export const texts: QuestionnaireTexts = { questionnaire };
