import type { ResearchRow } from '#research/ResearchRow.ts';
import type { ResearchPackage } from './ResearchPackage.ts';

/**
 * The rows of packages of one instrument. Networks of the same name with a round each in the same year stay apart: by
 * the order of their round ids the second is called "Name (2)" and so on, whatever the order in which they came.
 */
export function poolRows(packages: readonly ResearchPackage[]): readonly ResearchRow[] {
  const byRound = [...packages].sort((one, other) => (one.roundId < other.roundId ? -1 : 1));
  const namesOf = new Map<string, Set<string>>();
  for (const { schoolYear, network } of byRound) {
    const names = namesOf.get(schoolYear) ?? new Set();
    namesOf.set(schoolYear, names.add(network));
  }
  const given = new Set<string>();
  return byRound.flatMap(({ network, schoolYear, rows }) => {
    const names = namesOf.get(schoolYear) ?? new Set();
    const isFirst = !given.has(`${schoolYear} ${network}`);
    given.add(`${schoolYear} ${network}`);
    const name = isFirst ? network : freeName(network, names);
    names.add(name);
    return rows.map(({ role, answers }): ResearchRow => ({ network: name, schoolYear, role, answers }));
  });
}

function freeName(network: string, names: ReadonlySet<string>): string {
  let number = 2;
  while (names.has(`${network} (${number})`)) number += 1;
  return `${network} (${number})`;
}
