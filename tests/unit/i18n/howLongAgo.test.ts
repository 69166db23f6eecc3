import { expect, test } from 'vitest';

import { howLongAgo } from '#i18n/howLongAgo.ts';

test.each([
  ['2026-11-02', 'vandaag', 'today'],
  ['2026-11-01', 'gisteren', 'yesterday'],
  ['2026-10-23', '10 dagen geleden', '10 days ago'],
  ['2026-10-12', '3 weken geleden', '3 weeks ago'],
  ['2026-05-01', '6 maanden geleden', '6 months ago'],
  ['2023-10-01', '3 jaar geleden', '3 years ago'],
  ['2026-12-24', 'vandaag', 'today'],
])('%s is %s', (day, nl, en) => {
  expect(howLongAgo(day, '2026-11-02', 'nl')).toBe(nl);
  expect(howLongAgo(day, '2026-11-02', 'en')).toBe(en);
});
