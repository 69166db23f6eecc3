import type { Limits } from './Limits.ts';

export interface VisibleFigures {
  readonly mean: boolean;
  readonly spread: boolean;
}

/**
 * What closing a round can make visible at this number of responses. It is the most that can show: a dimension that
 * fewer members answered, or whose figure would give answers away, may still be hidden in the edition.
 */
export function whatWillShow(limits: Limits, responses: number): VisibleFigures {
  return { mean: responses >= limits.mean, spread: responses >= limits.spread };
}
