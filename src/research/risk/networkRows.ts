import type { ResearchRow } from '#research/ResearchRow.ts';

/** All rows of a network in a school year. */
export interface NetworkRows {
  readonly network: string;
  readonly schoolYear: string;
  readonly rows: readonly ResearchRow[];
}

/** By name of the network, then by year, whatever the order of the rows. */
export function networkRows(rows: readonly ResearchRow[]): readonly NetworkRows[] {
  const networks = groupBy(rows, ({ network }) => network);
  return sortedByKey(networks).flatMap(([network, ofNetwork]) =>
    sortedByKey(groupBy(ofNetwork, ({ schoolYear }) => schoolYear)).map(([schoolYear, ofYear]) => ({
      network,
      schoolYear,
      rows: ofYear,
    })),
  );
}

export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** By UTF-16 code units, the same on every device. */
function sortedByKey<Value>(groups: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...groups].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
}
