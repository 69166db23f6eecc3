import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { seededNormal, seededRandom } from './seededRandom.ts';
import { simulateResponses } from './simulateResponses.ts';

export interface NetworksSimulation {
  readonly instrument: Instrument;
  /** At least 1, as are the next two. */
  readonly networks: number;
  /** Members of each network who answer, every year. */
  readonly members: number;
  readonly years: number;
  /** Any whole number of 32 bits. */
  readonly seed: number;
}

export interface SimulatedRound {
  readonly network: string;
  /** `YYYY-YYYY`. */
  readonly schoolYear: string;
  readonly responses: readonly Response[];
}

/**
 * Invented rounds of many networks, one at a time, network after network and year after year; the same for the same
 * seed. A network has a level of its own, on each dimension a little different, which shifts from year to year.
 */
export function* simulateNetworks(simulation: NetworksSimulation): Generator<SimulatedRound> {
  const { instrument, networks, members, years } = simulation;
  const random = seededRandom(simulation.seed);
  for (let place = 1; place <= networks; place += 1) {
    const network = `Network ${String(place).padStart(String(networks).length, '0')}`;
    const level = MIDDLE + NETWORK * seededNormal(random);
    const levels = instrument.dimensions.map(() => level + NETWORK_ON_DIMENSION * seededNormal(random));
    for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) {
      const ofYear = instrument.dimensions.map(
        ({ id }, index) => [id, (levels[index] ?? level) + YEAR * seededNormal(random)] as const,
      );
      yield {
        network,
        schoolYear: `${year}-${year + 1}`,
        responses: simulateResponses({
          instrument,
          members,
          seed: Math.floor(random() * 2 ** 32),
          levels: Object.fromEntries(ofYear),
        }),
      };
    }
  }
}

const FIRST_YEAR = 2023;

/** As parts of the scale's length, as in `simulateResponses`; all but the first are standard deviations. */
const MIDDLE = 0.6;
const NETWORK = 0.08;
const NETWORK_ON_DIMENSION = 0.06;
const YEAR = 0.03;
