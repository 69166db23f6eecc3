import type { ResearchRow } from '#research/ResearchRow.ts';

/** The groups that rows fall into: each network in each school year, as one round has the answers of one of these. */
export interface NetworkYears {
  /** By name of the network, then by year. */
  readonly groups: readonly NetworkYear[];
  /** Of each row, the place of its group. */
  readonly groupOf: Int32Array;
  /** How many different networks there are. */
  readonly networks: number;
}

export interface NetworkYear {
  readonly network: string;
  readonly schoolYear: string;
}

export function networkYears(rows: readonly ResearchRow[]): NetworkYears {
  const years = new Map<string, Map<string, number>>();
  for (const { network, schoolYear } of rows) {
    const known = years.get(network);
    if (known) known.set(schoolYear, 0);
    else years.set(network, new Map([[schoolYear, 0]]));
  }
  const groups: NetworkYear[] = [];
  for (const network of [...years.keys()].sort()) {
    const ofNetwork = years.get(network);
    for (const schoolYear of [...(ofNetwork?.keys() ?? [])].sort()) {
      ofNetwork?.set(schoolYear, groups.length);
      groups.push({ network, schoolYear });
    }
  }
  const groupOf = Int32Array.from(
    rows,
    ({ network, schoolYear }) => years.get(network)?.get(schoolYear) ?? -1,
  );
  return { groups, groupOf, networks: years.size };
}
