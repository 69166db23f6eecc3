import { literalText } from '#shared/literalText.ts';
import { spreadsheetText } from '#shared/spreadsheetText.ts';

/** A text as a field of a CSV line: never a formula, and in quotes where any program could take part of it for a separator. */
export function csvText(text: string): string {
  return csvField(spreadsheetText(text));
}

/** The same for a CSV file that is made for a spreadsheet: there it stays a text, whatever it looks like. */
export function csvLiteral(text: string): string {
  return csvField(literalText(text));
}

function csvField(safe: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A figure with at most `decimals` decimals and no more than it needs, with a decimal point; never with an exponent. */
export function csvNumber(figure: number, decimals: number): string {
  return String(Number(figure.toFixed(decimals)));
}
