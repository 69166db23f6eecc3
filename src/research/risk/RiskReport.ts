import type { Proposal } from './Proposal.ts';

/**
 * How far the rows could tell who somebody is, or what somebody answered. The rows of one network, school year and role
 * are a class: whoever knows these three of a member knows the class, and is to know no more.
 */
export interface RiskReport {
  readonly rows: number;
  readonly classes: number;
  /** k: the rows of the smallest class; `null` without rows. */
  readonly k: number | null;
  /** How many classes have so many rows; ascending. */
  readonly classSizes: readonly Frequency[];
  /**
   * l: the fewest different answers within a class to one item, where "not applicable" is an answer and "not answered"
   * is none; `null` where nobody answered anything.
   */
  readonly l: number | null;
  /** How many pairs of a class and an item that somebody in it answered have so many different answers; ascending. */
  readonly differentAnswers: readonly Frequency[];
  /** By network, school year and role; empty when every class may be handed on. */
  readonly findings: readonly Finding[];
  /** There are rows, and nothing was found. */
  readonly safe: boolean;
  /** All of them together, in any order, make the rows safe or leave none; empty when there is nothing to do. */
  readonly proposals: readonly Proposal[];
}

export interface Frequency {
  readonly value: number;
  readonly count: number;
}

/**
 * A class that tells too much. `small-class`: it has fewer rows than k. `alike`: to one item or more all gave the same
 * answer, or all but one did, who then knows the answer of everybody else; or so it is with their scale means of one
 * dimension or more.
 */
export interface Finding {
  readonly kind: 'small-class' | 'alike';
  readonly network: string;
  readonly schoolYear: string;
  readonly role: string | null;
  readonly rows: number;
  /** Ids of the items, in the instrument's order; none for a small class. */
  readonly items: readonly string[];
  /** Likewise, of the dimensions. An item or a dimension at least, where the class is alike. */
  readonly dimensions: readonly string[];
}
