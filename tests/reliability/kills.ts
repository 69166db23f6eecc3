import type { SeededRandom } from '#example/seededRandom.ts';

/** When the browser is killed: `part` of the way, 0 to 1, through the time or through the steps that the work takes. */
export interface Kill {
  readonly along: 'time' | 'steps';
  readonly part: number;
}

/**
 * So many moments, spread over the whole of the work and at random within their share of it; by turns in time and right
 * after a step, where there are steps.
 */
export function killsOf(count: number, hasSteps: boolean, random: SeededRandom): readonly Kill[] {
  const inTime = hasSteps ? Math.ceil(count / 2) : count;
  return [...spread(inTime, 'time', random), ...spread(count - inTime, 'steps', random)];
}

function spread(count: number, along: Kill['along'], random: SeededRandom): readonly Kill[] {
  return Array.from({ length: count }, (_, place) => ({ along, part: (place + random()) / count }));
}
