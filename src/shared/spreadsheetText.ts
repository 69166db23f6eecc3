/**
 * What a spreadsheet takes for the start of a formula: at the start of a cell, or after a character that a program set
 * to another separator takes for the end of a cell; white space, quotes and invisible characters may come before it.
 */
const FORMULA = /^(?=[\t\r\n])|(?<=^|[;,\t\r\n])(?=[\s\p{C}'"‘’“”„‚`´＇＂]*[=+\-@＝＋－＠])/gu;

/**
 * A text as the cell of a spreadsheet or of a CSV file, never a formula: an apostrophe goes before whatever would start
 * one (OWASP, CSV injection; with the full-width variants). Any other text stays as it is.
 */
export function spreadsheetText(cell: string): string {
  return cell.replace(FORMULA, "'");
}
