import type { UpdateNoticeTexts } from './UpdateNotice.nl.ts';

export const updateNotice: UpdateNoticeTexts = {
  newVersion: 'A new version is ready.',
  useNewVersion: 'Use the new version',
  questionnaireElsewhere:
    'A questionnaire is open in another tab. Finish that one first; then you can use the new version.',
};
