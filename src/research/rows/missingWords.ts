/** The words of a file of rows for what is no point of the scale. An empty cell is not answered too. */
export const NOT_ANSWERED = 'not-answered';
export const NOT_APPLICABLE = 'not-applicable';

export type MissingMeaning = typeof NOT_ANSWERED | typeof NOT_APPLICABLE;

/** Whether a program wrote that there is no value, which does not tell why: R, pandas, Excel, SQL, SAS. */
export function isMissingWord(cell: string): boolean {
  return WORDS.has(cell.toUpperCase());
}

/** Excel has its own in each language: `#N/B` in Dutch, `#NV` in German. */
const WORDS = new Set(['NA', '<NA>', 'N/A', '#N/A', '#N/B', '#NV', 'NAN', 'NULL', 'NONE', '.']);
