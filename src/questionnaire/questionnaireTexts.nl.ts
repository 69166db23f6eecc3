import { questionnaire } from './questionnaire.nl.ts';

export const texts = { questionnaire };

export type QuestionnaireTexts = typeof texts;
