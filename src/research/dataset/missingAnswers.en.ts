import type { MissingAnswersTexts } from './missingAnswers.nl.ts';

export const missingAnswers: MissingAnswersTexts = {
  title: 'Missing answers in other programs',
  codes: (notApplicable, notAnswered) =>
    `The codes ${notApplicable} and ${notAnswered} say why an answer is not there (codebook.md). They are no answers and must not be counted.`,
  programs:
    'In dataset.sav they are declared missing. SPSS, PSPP and R with haven::read_sav() leave them out. With user_na = TRUE R counts them as answers until haven::zap_missing() takes them away; gretl always counts them until setmiss takes them away. In the other files with codes they are plain numbers: import.R and import.sps take them away, in other programs you do so yourself before you compute.',
  sav: 'This is how a program reads dataset.sav:',
  r: 'R',
  rWithReasons: 'R, with in `reasons` why something is missing',
  spss: 'SPSS and PSPP',
  gretl: 'gretl',
};
