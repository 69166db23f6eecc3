/** What stands in for an answer that is not there, and how it stays out of the figures. */
export const missingAnswers = {
  title: 'Ontbrekende antwoorden in andere programma’s',
  codes: (notApplicable: number, notAnswered: number) =>
    `De codes ${notApplicable} en ${notAnswered} zeggen waarom een antwoord er niet is (codebook.md). Ze zijn geen antwoorden en mogen niet meetellen.`,
  programs:
    'In dataset.sav staan ze als ontbrekend aangegeven. SPSS, PSPP en R met haven::read_sav() laten ze weg. Met user_na = TRUE rekent R ze mee als antwoorden, totdat haven::zap_missing() ze weghaalt; gretl rekent ze altijd mee, totdat setmiss ze weghaalt. In de andere bestanden met codes zijn het gewone getallen: import.R en import.sps halen ze weg, in andere programma’s doe je dat zelf voordat je rekent.',
  sav: 'Zo leest een programma dataset.sav:',
  r: 'R',
  rWithReasons: 'R, met in `reasons` waarom iets ontbreekt',
  spss: 'SPSS en PSPP',
  gretl: 'gretl',
};

export type MissingAnswersTexts = typeof missingAnswers;
