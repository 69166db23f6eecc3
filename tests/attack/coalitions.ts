import { seededRandom } from '#example/seededRandom.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Rule } from './shownOf.ts';
import { dimensionsOf, simulatedResponses } from './simulatedDimensions.ts';
import { twoWhoCompare } from './twoWhoCompare.ts';

export interface Simulation {
  readonly instrument: Instrument;
  readonly networks: number;
  readonly members: number;
  readonly missing: number;
  readonly seed: number;
}

export interface Coalitions {
  readonly networks: number;
  /** Networks in which some two members are certain of an answer; and those in which they may be. */
  readonly networksCertain: number;
  readonly networksUnresolved: number;
  readonly alike: number;
  /** In words. */
  readonly certain: readonly string[];
  readonly unresolved: readonly string[];
}

/** How often two members who compare notes are certain of the answer of a third, in ordinary simulated networks. */
export function coalitions(
  { instrument, networks, members, missing, seed }: Simulation,
  rule: Rule,
): Coalitions {
  const random = seededRandom(seed);
  const compare = twoWhoCompare(rule);
  const [certain, unresolved]: [string[], string[]] = [[], []];
  let [networksCertain, networksUnresolved, alike] = [0, 0, 0];
  for (const responses of simulatedResponses({ instrument, networks, members, missing, seed, random })) {
    const found = dimensionsOf(instrument, responses).map((one) => compare(one.shape, one.members));
    const [theirs, open] = [found.flatMap((one) => one.certain), found.flatMap((one) => one.unresolved)];
    certain.push(...theirs);
    unresolved.push(...open);
    alike += found.reduce((sum, one) => sum + one.alike, 0);
    if (theirs.length > 0) networksCertain += 1;
    else if (open.length > 0) networksUnresolved += 1;
  }
  return { networks, networksCertain, networksUnresolved, alike, certain, unresolved };
}
