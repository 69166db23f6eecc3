/** A spreadsheet runs a cell that starts like a formula; the apostrophe makes it text (OWASP, CSV injection). */
export function spreadsheetText(cell: string): string {
  return /^[=+\-@\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}
