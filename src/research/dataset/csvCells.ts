import { spreadsheetText } from '#shared/spreadsheetText.ts';

/** A text as a field of a CSV line: never a formula, and in quotes where any program could take part of it for a separator. */
export function csvText(text: string): string {
  const safe = spreadsheetText(text);
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A figure with at most `decimals` decimals and no more than it needs, with a decimal point; never with an exponent. */
export function csvNumber(figure: number, decimals: number): string {
  return String(Number(figure.toFixed(decimals)));
}
