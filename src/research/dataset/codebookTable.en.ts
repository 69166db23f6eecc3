import type { CodebookTableTexts } from './codebookTable.nl.ts';

export const codebookTable: CodebookTableTexts = {
  heading: ['variable', 'label', 'kind', 'code', 'meaning', 'missing'],
  kinds: { text: 'text', coded: 'code', number: 'number' },
  yes: 'yes',
  no: 'no',
};
