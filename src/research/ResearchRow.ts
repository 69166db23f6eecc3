import type { Answer } from '#response/Response.ts';

/** One member's answers for analysis: no id, no time, nothing in anybody's own words. */
export interface ResearchRow {
  /** The name of the network, or of networks pooled together. */
  readonly network: string;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  /** A role id of the instrument, `COMBINED_ROLES`, or `null`: not said, not asked or left out. */
  readonly role: string | null;
  /** One for each item, in the instrument's order; `null`: not answered. */
  readonly answers: readonly ResearchAnswer[];
}

export type ResearchAnswer = Answer | null;

/** Several roles taken together, because one of them alone would be too few. No instrument has an id with a `_`. */
export const COMBINED_ROLES = 'combined_roles';
