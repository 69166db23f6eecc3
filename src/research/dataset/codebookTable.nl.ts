export const codebookTable = {
  heading: ['variabele', 'label', 'soort', 'code', 'betekenis', 'ontbrekend'],
  kinds: { text: 'tekst', coded: 'code', number: 'getal' },
  yes: 'ja',
  no: 'nee',
};

export type CodebookTableTexts = typeof codebookTable;
