import type { Sighting } from '#ports/Camera.ts';
import { isTaken, type ScanOutcome } from './ScanOutcome.ts';

/** What was scanned since the facilitator came to the screen, by what the codes say. */
export interface ScanSession {
  /**
   * What to do about a code that is seen: take it in, answer that which became of it before, or nothing (`null`): it is
   * still being held there.
   */
  readonly see: (sighting: Sighting) => 'take' | ScanOutcome | null;
  /** What became of a code that was to be taken in. */
  readonly settle: (text: string, outcome: ScanOutcome) => void;
  /** How many different codes were taken in, however often each was shown. */
  readonly scanned: () => number;
}

/** For so long a code may be out of sight, as when a hand shakes, and still be the same showing of it. */
const SAME_SHOWING_MILLISECONDS = 3000;

export function scanSession(): ScanSession {
  const seenAt = new Map<string, number>();
  const outcomes = new Map<string, ScanOutcome>();
  return {
    see({ text, at }) {
      const before = seenAt.get(text);
      seenAt.set(text, at);
      if (before === undefined) return 'take';
      const outcome = outcomes.get(text);
      if (outcome === undefined || at - before <= SAME_SHOWING_MILLISECONDS) return null;
      if (outcome !== 'failed') return isTaken(outcome) ? 'known' : outcome;
      outcomes.delete(text);
      return 'take';
    },
    settle(text, outcome) {
      outcomes.set(text, outcome);
    },
    scanned: () => [...outcomes.values()].filter(isTaken).length,
  };
}
