import type { Answers } from '#response/Response.ts';

/** What the questionnaire's form holds: the chosen radio value by item id; an item that is absent was not answered. */
export interface QuestionnaireForm {
  readonly answers: Record<string, string>;
}

export function formOf(answers: Answers): QuestionnaireForm {
  return {
    answers: Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, String(answer)])),
  };
}
