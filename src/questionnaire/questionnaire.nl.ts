/** What stands around the items and the role, wherever the questionnaire is shown. */
export const questionnaire = {
  roleTitle: 'Wat is je rol in het netwerk?',
  roleUnsaid: 'Zeg ik liever niet',
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  itemsTitle: 'In hoeverre ben je het eens met deze stellingen?',
  clear: 'Wis dit antwoord',
  previous: 'Vorige',
  next: 'Volgende',
};

export type QuestionnaireTexts = typeof questionnaire;
