import type { QuestionnaireTexts } from './questionnaire.nl.ts';

export const questionnaire: QuestionnaireTexts = {
  roleTitle: 'What is your role in the network?',
  roleUnsaid: 'Prefer not to say',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  itemsTitle: 'How far do you agree with these statements?',
  clear: 'Clear this answer',
  previous: 'Previous',
  next: 'Next',
};
