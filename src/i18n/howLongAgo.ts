import type { Language } from '#shared/Language.ts';

const DAY_MS = 86_400_000;

/** "vandaag", "gisteren", "3 weken geleden": how long before `today` a day was, both `YYYY-MM-DD`. */
export function howLongAgo(day: string, today: string, language: Language): string {
  // A clock that was set back does not make it lie ahead.
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.floor(days / 7), 'week');
  return days < 730
    ? format.format(-Math.floor(days / 30.5), 'month')
    : format.format(-Math.floor(days / 365.25), 'year');
}
