import type { SafeAgainst } from './SafeAgainst.ts';

/**
 * From how many answers a figure may be shown. Fixed when a round opens, shown to members before the first item.
 * A round may set them higher than the floors, never lower.
 */
export interface Limits {
  /** Network mean of a dimension. */
  readonly mean: number;
  /** Spread of a dimension. */
  readonly spread: number;
  /** Answer counts of an item. */
  readonly counts: number;
  /** Responses that must differ before a later edition may appear. */
  readonly difference: number;
}

export const LIMIT_FLOORS: Limits = { mean: 5, spread: 8, counts: 10, difference: 3 };

/** The floors where figures are to be safe against two who compare notes; docs/disclosure.md has the derivation. */
const FLOORS_FOR_TWO: Limits = { mean: 6, spread: 12, counts: 14, difference: 4 };

export function limitFloors(safeAgainst: SafeAgainst): Limits {
  return safeAgainst === 2 ? FLOORS_FOR_TWO : LIMIT_FLOORS;
}
