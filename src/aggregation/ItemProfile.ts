import type { Figure, Hidden } from './Figure.ts';

/** What may be shown of one item: over the members with a scale mean for its dimension, all of whom answered it. */
export interface ItemProfile {
  readonly item: string;
  readonly mean: Figure | Hidden;
  readonly counts: AnswerCounts | Hidden;
}

/** How many members gave each answer, from the lowest point of the scale to the highest. */
export interface AnswerCounts {
  readonly kind: 'counts';
  readonly counts: readonly number[];
}
