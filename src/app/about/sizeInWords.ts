import { type Language, localeOf } from '#shared/Language.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** "12 kB", "1,4 MB": with one decimal at most, in the largest unit of which there is one. */
export function sizeInWords(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return (bytes / 1000 ** power).toLocaleString(localeOf(language), {
    style: 'unit',
    unit: UNITS[power - 1] ?? 'kilobyte',
    maximumFractionDigits: 1,
  });
}
