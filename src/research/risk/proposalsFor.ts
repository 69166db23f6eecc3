import type { Instrument } from '#instrument/Instrument.ts';
import type { NetworkClasses } from './NetworkClasses.ts';
import { groupBy } from './networkRows.ts';
import { pooling } from './pooling.ts';
import type { OfNetwork, Proposal } from './Proposal.ts';
import { roleRemedy } from './roleRemedy.ts';

/**
 * What would make the rows safe, as little as that takes: roles first; a pool of networks where one cannot stand alone;
 * and only where that is not enough either, leaving out. No two of them are about the same network and year.
 */
export function proposalsFor(
  instrument: Instrument,
  networks: readonly NetworkClasses[],
): readonly Proposal[] {
  const years = [...groupBy(networks, ({ schoolYear }) => schoolYear)];
  return years
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([schoolYear, ofYear]) => {
      const remedies = new Map(ofYear.map((network) => [network, roleRemedy(instrument, network)]));
      const notAlone = ofYear.filter((network) => remedies.get(network) === 'not-alone');
      const others = ofYear.filter((network) => remedies.get(network) !== 'not-alone');
      const pool = notAlone.length === 0 ? [] : pooling(notAlone, others);
      return [
        ...others
          .filter((network) => pool?.includes(network) !== true)
          .flatMap((network) => proposalOf(network, remedies.get(network))),
        ...forThoseNotAlone(schoolYear, ofYear, notAlone, pool),
      ];
    });
}

function forThoseNotAlone(
  schoolYear: string,
  ofYear: readonly NetworkClasses[],
  notAlone: readonly NetworkClasses[],
  pool: readonly NetworkClasses[] | null,
): readonly Proposal[] {
  if (notAlone.length === 0) return [];
  if (pool === null && notAlone.length === ofYear.length) return [{ kind: 'drop-year', schoolYear }];
  if (pool === null) return notAlone.flatMap((network) => proposalOf(network, 'leave-out'));
  const networks = pool.map(({ network }) => network).sort();
  return [{ kind: 'pool-networks', schoolYear, networks, name: freeName(schoolYear, ofYear) }];
}

function proposalOf(
  { network, schoolYear }: NetworkClasses,
  kind: OfNetwork['kind'] | 'none' | 'not-alone' | undefined,
): readonly OfNetwork[] {
  return kind === undefined || kind === 'none' || kind === 'not-alone' ? [] : [{ kind, network, schoolYear }];
}

function freeName(schoolYear: string, ofYear: readonly NetworkClasses[]): string {
  const taken = new Set(ofYear.map(({ network }) => network));
  let number = 1;
  while (taken.has(nameOfPool(schoolYear, number))) number += 1;
  return nameOfPool(schoolYear, number);
}

function nameOfPool(schoolYear: string, number: number): string {
  return `Pool ${schoolYear} ${number}`;
}
