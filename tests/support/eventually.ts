import { vi } from 'vitest';

import { PATIENCE } from '../../scripts/patience.mjs';

/** Tries until it holds. */
export function eventually(assertion: () => void): Promise<void> {
  return vi.waitFor(assertion, { timeout: PATIENCE.wait, interval: 5 });
}
