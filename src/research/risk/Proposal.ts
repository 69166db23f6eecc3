/** One change of the rows that takes findings away. */
export type Proposal = OfNetwork | PoolNetworks | DropYear;

/**
 * `generalise-role`: roles of too few go together. `drop-role`: nobody's role is told. `leave-out`: the whole network of
 * that year, never a part of it: what the network was shown, less the part that is left, would give the other part.
 */
export interface OfNetwork {
  readonly kind: 'generalise-role' | 'drop-role' | 'leave-out';
  readonly network: string;
  readonly schoolYear: string;
}

/** The networks become one of that name, in which nobody's role is told. */
interface PoolNetworks {
  readonly kind: 'pool-networks';
  readonly schoolYear: string;
  /** At least two. */
  readonly networks: readonly string[];
  /** The same in every language; no network of the year has it. */
  readonly name: string;
}

/** No network of that year can be kept. */
interface DropYear {
  readonly kind: 'drop-year';
  readonly schoolYear: string;
}
