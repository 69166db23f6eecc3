import type { SeededRandom } from '#example/seededRandom.ts';
import { simulateNetworks } from '#example/simulateNetworks.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Answers, Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Shape } from './Shape.ts';

export interface SimulatedNetworks {
  readonly instrument: Instrument;
  readonly networks: number;
  readonly members: number;
  readonly seed: number;
  /** The share of all answers that is left open, by chance. */
  readonly missing: number;
  readonly random: SeededRandom;
}

/** Members with a scale mean for one dimension, enough of them for a figure to be shown. */
export interface SimulatedDimension {
  readonly shape: Shape;
  readonly members: readonly Kind[];
}

/** The responses of one simulated network after the other. */
export function* simulatedResponses(simulation: SimulatedNetworks): Generator<readonly Response[]> {
  const { instrument, networks, members, seed } = simulation;
  for (const { responses } of simulateNetworks({
    ...{ instrument, networks, members, years: 1, seed: seed + members },
  })) {
    yield responses.map((response) => leftOpen(response, simulation));
  }
}

export function dimensionsOf(
  instrument: Instrument,
  responses: readonly Response[],
): readonly SimulatedDimension[] {
  return instrument.dimensions.flatMap(({ id }) => {
    const asked = dimensionItems(instrument, id);
    const members = responses
      .map(({ answers }) => asked.map((item) => answerTo(answers, item.id) ?? 0))
      .filter((row) => row.filter((answer) => answer > 0).length * 2 >= row.length)
      .map((row) => kindOf(row, instrument.scale.max));
    if (members.length < LIMIT_FLOORS.mean) return [];
    return [{ shape: { n: members.length, k: asked.length, points: instrument.scale.max }, members }];
  });
}

/** What the simulation left open itself is filled in first, from the same dimension. */
function leftOpen(response: Response, { instrument, missing, random }: SimulatedNetworks): Response {
  const middle = Math.round((instrument.scale.min + instrument.scale.max) / 2);
  const answers = instrument.items.flatMap(({ id, dimension }) => {
    const given = dimensionItems(instrument, dimension).flatMap(
      (item) => answerTo(response.answers, item.id) ?? [],
    );
    const answer = answerTo(response.answers, id) ?? given[Math.floor(given.length / 2)] ?? middle;
    return random() < missing ? [] : [[id, answer] as const];
  });
  return { ...response, answers: Object.fromEntries(answers) };
}

function answerTo(answers: Answers, item: string): number | null {
  const answer = answers[item];
  return typeof answer === 'number' ? answer : null;
}
