export const translationNotice = {
  beingTranslated:
    'Deze pagina wordt vertaald. De stellingen en antwoorden blijven in de taal van de vragenlijst: een vertaalde stelling is een andere vraag.',
  alsoIn: 'De vragenlijst is er ook in deze taal:',
};

export type TranslationNoticeTexts = typeof translationNotice;
