import type { CodebookFileTexts } from './codebookFile.nl.ts';

export const codebookFile: CodebookFileTexts = {
  codebook: 'Codebook',
  instrument: 'Questionnaire',
  wording: { working: 'working wording', authorised: "the authors' wording" },
  variables: 'Variables',
  items: 'Items',
  code: 'code',
  meaning: 'meaning',
  variable: 'variable',
  label: 'label',
  missing: 'missing',
  scale: 'Answers to the items',
  sources: 'Sources of the questionnaire',
  licence: 'Terms of the questionnaire',
};
