import { spreadsheetText } from './spreadsheetText.ts';

/**
 * A text as the cell of a CSV file that is opened in a spreadsheet, where it stays what it is: no formula, and no
 * number, date, time, truth value or error either. An apostrophe goes before whatever would become one; there the
 * spreadsheet shows it, which it does with every other character that could do this too. Dutch, English and German.
 */
export function literalText(text: string): string {
  const safe = spreadsheetText(text);
  return safe.startsWith("'") || !becomesAnother(safe.trim()) ? safe : `'${safe}`;
}

/** In doubt yes: a name with an apostrophe is still that name, `3-4` as a day in April is not. */
function becomesAnother(text: string): boolean {
  if (TRUTH_OR_ERROR.test(text)) return true;
  if (!/\p{N}/u.test(text) || NEVER.test(text)) return false;
  return (text.match(/\p{L}+/gu) ?? []).every((word) => OF_NUMBERS.test(word));
}

const TRUTH_OR_ERROR = /^(?:true|false|waar|onwaar|wahr|falsch|#n\/[ab]|#nv|#\S+[!?])$/iu;

/** School years, and versions such as 1.0.0: there is no month 0. */
const NEVER = /^(?:\d{4}-\d{4}|\d+\.0\.\d+)$/;

/** Words that may stand in a number, a time, an amount or a date: those of months by how they begin. */
const OF_NUMBERS = new RegExp(
  `^(?:${[
    'e|a|p|am|pm|h|uur|uhr|eur|usd|gbp|chf',
    '(?:jan|feb|m[aä]r|maa|mrt|apr|mei|mai|may|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*',
    'ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|\\p{L}+(?:dag|tag|day|woch)',
  ].join('|')})$`,
  'iu',
);
