/**
 * Reliability and agreement of one dimension, over the pool. It is published as JSON as it stands, hence its keys.
 *
 * What looks at single items (item-rest, α, ω, r_wg(J)) uses the complete cases: rows that answer every item of the
 * dimension on the scale. What looks at scale means (ANOVA, ICC, network means) uses the rows that answer at least half
 * of them (the half rule). A figure that is undefined is `null` and `why` says the reason; it is never 0 or NaN.
 */
export interface DimensionReliability {
  readonly id: string;
  /** How many items the dimension has. */
  readonly items: number;
  /** Complete cases. */
  readonly n: number;
  /** Rows that are no complete case. */
  readonly dropped: number;
  /** In the instrument's order. */
  readonly item_statistics: readonly ItemStatistics[];
  readonly alpha: Alpha;
  readonly omega: Omega;
  readonly anova: Anova;
  readonly icc1: Icc1;
  readonly icc2: number | null;
  readonly icc2_why?: Undefined;
  /** One for each network and school year with rows, by name and then year. */
  readonly rwgj: readonly Agreement[];
  /** The values of `rwgj` that are defined, taken together. */
  readonly rwgj_distribution: Distribution;
}

/**
 * Why a figure is undefined.
 * - `one-item`: it compares items, and there is one.
 * - `too-few-items`: one factor cannot be told from two items.
 * - `too-few-rows`: not enough rows in the pool, or in this network.
 * - `one-network`: it compares networks, and one has scale means (in one school year).
 * - `no-variance`: what it divides by does not vary: everybody answered alike, or all networks have the same mean.
 * - `improper-solution`: the factor would have to explain more of an item than there is (a Heywood case), or has to do
 *   with two items at most.
 * - `not-converged`: the search for the loadings did not settle.
 */
export type Undefined =
  | 'one-item'
  | 'too-few-items'
  | 'too-few-rows'
  | 'one-network'
  | 'no-variance'
  | 'improper-solution'
  | 'not-converged';

export interface ItemStatistics {
  readonly id: string;
  /** Rows that answer the item on the scale, complete or not; `mean` and `sd` are over these. */
  readonly n: number;
  /** In scale points. */
  readonly mean: number | null;
  /** Standard deviation with n − 1, in scale points. */
  readonly sd: number | null;
  /** Correlation with the sum of the other items of the dimension, over the complete cases. */
  readonly item_rest: number | null;
  readonly why?: Undefined;
}

/** Cronbach's α with Feldt's interval. */
export interface Alpha {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  readonly why?: Undefined;
}

/** McDonald's ω of the unweighted sum of the items. */
export interface Omega {
  readonly value: number | null;
  readonly method: 'minres';
  readonly why?: Undefined;
}

/** One-way analysis of variance of the scale means, each network in each school year being a group. */
export interface Anova {
  /** Rows with a scale mean. */
  readonly n: number;
  /** Networks × school years with at least one of these. */
  readonly groups: number;
  readonly ms_between: number | null;
  readonly ms_within: number | null;
  readonly why?: Undefined;
}

export interface Icc1 {
  /** With `k`. */
  readonly value: number | null;
  /** Mean group size N/J. */
  readonly k: number | null;
  /** With `k0`. */
  readonly value_k0: number | null;
  /** Group size corrected for unequal sizes: [N − Σnⱼ²/N]/(J − 1). */
  readonly k0: number | null;
  readonly why?: Undefined;
}

/** r_wg(J) of one network in one school year, and the mean of its scale means. */
export interface Agreement {
  readonly network: string;
  /** `YYYY-YYYY`. */
  readonly school_year: string;
  /** Complete cases. */
  readonly n: number;
  readonly value: number | null;
  readonly why?: Undefined;
  readonly network_mean: MeanInterval;
}

/** A mean with its Student t interval, in scale points. */
export interface MeanInterval {
  /** Rows with a scale mean. */
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number;
  /** Of whatever is `null`: with one row there is a mean, but no interval. */
  readonly why?: Undefined;
}

export interface Distribution {
  /** How many values there are, and how many networks × school years have none. */
  readonly n: number;
  readonly undefined: number;
  readonly min: number | null;
  readonly lower_quartile: number | null;
  readonly median: number | null;
  readonly upper_quartile: number | null;
  readonly max: number | null;
  readonly why?: Undefined;
}
