import type { PlanField } from './Dialogue.ts';

/** How long a text may become by writing, in UTF-16 code units, as `maxlength` of an input counts them. */
export const LONGEST_NOTE = 10_000;
export const LONGEST_STORY = 2000;
export const LONGEST_IN_PLAN: Readonly<Record<PlanField, number>> = {
  what: 2000,
  who: 300,
  when: 300,
  sign: 2000,
};

export const MOST_PLANS = 200;
export const MOST_STORIES = 200;

/** Merging puts what several facilitators wrote together: as many times the above is still kept. */
export const TIMES_MERGED = 10;
