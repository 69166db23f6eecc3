import type { ResearchAnswer } from '#research/ResearchRow.ts';

/** What a row can tell by one of a number of options: the answer to an item, the scale mean of a dimension. */
export interface Aspect {
  /** Of the item or the dimension. */
  readonly id: string;
  readonly options: number;
  /** From 0; `null` where the row tells nothing. Of a row's answers, in the instrument's order. */
  readonly optionOf: (answers: readonly ResearchAnswer[]) => number | null;
}

/** All that some rows can tell, each in the instrument's order. */
export interface Aspects {
  readonly items: readonly Aspect[];
  readonly dimensions: readonly Aspect[];
}
