export const codebookFile = {
  codebook: 'Codeboek',
  instrument: 'Vragenlijst',
  wording: { working: 'werkformulering', authorised: 'formulering van de auteurs' },
  variables: 'Variabelen',
  items: 'Items',
  code: 'code',
  meaning: 'betekenis',
  variable: 'variabele',
  label: 'label',
  missing: 'ontbrekend',
  scale: 'Antwoorden op de items',
  sources: 'Bronnen van de vragenlijst',
  licence: 'Voorwaarden van de vragenlijst',
};

export type CodebookFileTexts = typeof codebookFile;
