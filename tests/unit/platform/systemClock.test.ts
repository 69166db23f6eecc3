import { afterEach, expect, test, vi } from 'vitest';

import { systemClock } from '#platform/systemClock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('today is the day on the wall, not the day in Greenwich', () => {
  vi.useFakeTimers({ now: new Date('2026-08-31T22:30:00Z') });
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  expect(systemClock.today()).toBe('2026-09-01');
  vi.stubEnv('TZ', 'UTC');
  expect(systemClock.today()).toBe('2026-08-31');
});
