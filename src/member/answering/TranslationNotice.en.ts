import type { TranslationNoticeTexts } from './TranslationNotice.nl.ts';

export const translationNotice: TranslationNoticeTexts = {
  beingTranslated:
    'This page is being translated. The statements and answers stay in the language of the questionnaire: a translated statement is another question.',
  alsoIn: 'The questionnaire is also there in this language:',
};
