export const updateNotice = {
  newVersion: 'Er staat een nieuwe versie klaar.',
  useNewVersion: 'Nieuwe versie gebruiken',
  questionnaireElsewhere:
    'In een ander tabblad staat een vragenlijst open. Rond die eerst af; daarna kun je de nieuwe versie gebruiken.',
};

export type UpdateNoticeTexts = typeof updateNotice;
