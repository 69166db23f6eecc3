export const draftOnDevice = {
  draftTitle: 'Op dit apparaat is al iemand begonnen',
  draftText:
    'De antwoorden zijn bewaard en nog niet ingeleverd. Was jij dat? Ga dan verder. Zo niet, geef het apparaat dan terug aan wie begonnen is.',
  resume: 'Verder waar ik was',
  startClean: 'Ik ben iemand anders: opnieuw beginnen',
  startCleanTitle: 'Antwoorden van een ander wissen?',
  startCleanText: (answered: number, total: number) =>
    `Op dit apparaat staan ${answered} van ${total} antwoorden die nog niet zijn ingeleverd. Ze worden gewist en zijn niet terug te halen.`,
  startCleanConfirm: 'Wissen en opnieuw beginnen',
  keep: 'Bewaren',
  damagedDraftTitle: 'Een begonnen vragenlijst is niet te lezen',
  damagedDraftText:
    'Op dit apparaat staat een vragenlijst die nog niet is ingeleverd, maar beschadigd is. Zij is niet verwijderd. Opnieuw beginnen wist haar.',
  resumeTitle: 'Je antwoorden staan op dit apparaat',
  resumeText: (answered: number, total: number) =>
    `Je hebt ${answered} van ${total} stellingen beantwoord. Je gaat verder waar je was.`,
  startOver: 'Opnieuw beginnen',
  startOverTitle: 'Opnieuw beginnen?',
  startOverText: (answered: number, total: number) =>
    `Je ${answered} van ${total} antwoorden op dit apparaat worden gewist en zijn niet terug te halen. Heb je al ingeleverd, dan blijft dat gelden tot je opnieuw inlevert.`,
  startOverConfirm: 'Wissen en opnieuw beginnen',
};

export type DraftOnDeviceTexts = typeof draftOnDevice;
