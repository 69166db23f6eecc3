import { type Language, localeOf } from '#shared/Language.ts';

/** A figure of an edition: always one decimal, with the language's decimal sign. */
export function formatFigure(value: number, language: Language): string {
  return value.toLocaleString(localeOf(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A calendar day `YYYY-MM-DD` in words, for instance "22 november 2026"; the text itself where it is no such day. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "10.000", "10,000". */
export function formatCount(count: number, language: Language): string {
  return count.toLocaleString(localeOf(language));
}

export interface CountedForms {
  readonly one: string;
  readonly other: string;
}

/** "1 lid", "7 leden": the count with the form of the word that goes with it. */
export function counted(count: number, forms: CountedForms, language: Language): string {
  const form = new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? forms.one : forms.other;
  return `${formatCount(count, language)} ${form}`;
}
