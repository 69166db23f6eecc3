import type { Instrument, Item } from '#instrument/Instrument.ts';
import type { Answer, Answers, Response } from '#response/Response.ts';
import { newId } from '#shared/Id.ts';
import { seededBytes, seededNormal, seededRandom, type SeededRandom } from './seededRandom.ts';

export interface Simulation {
  readonly instrument: Instrument;
  /** How many members answer. */
  readonly members: number;
  /** Any whole number of 32 bits. */
  readonly seed: number;
  /** Where the network stands on each dimension: 0 the first point of the scale, 1 the last; 0.5 when not given. */
  readonly levels: Readonly<Record<string, number>>;
  /** A dimension about which only one member in four can say something yet; the others answer "don't know". */
  readonly tooEarlyFor?: string | undefined;
}

/**
 * Invented responses to any instrument, the same for the same seed. On top of the network's level an answer has a part
 * of the person, of the person on the dimension, of the item (alike for everyone) and of chance, so that the items of
 * a dimension go together and some members answer higher than others throughout.
 */
export function simulateResponses(simulation: Simulation): readonly Response[] {
  const random = seededRandom(simulation.seed);
  const itemParts = partOfEach(simulation.instrument.items, ITEM, random);
  return Array.from({ length: simulation.members }, (_, member) => ({
    responseId: newId<'response'>(seededBytes(random)),
    revision: 0,
    role: roleOf(simulation.instrument, random),
    answers: answersOf(simulation, member, itemParts, random),
  }));
}

/** Standard deviations as parts of the scale's length: on a 5-point scale a tenth is 0.4 point. */
const PERSON = 0.1;
const PERSON_ON_DIMENSION = 0.1;
const ITEM = 0.05;
const CHANCE = 0.12;

const NOT_ANSWERED = 0.015;
const NOT_APPLICABLE = 0.03;
const ROLE_NOT_SAID = 0.1;

type Parts = Readonly<Record<string, number>>;

function answersOf(
  { instrument, levels, tooEarlyFor }: Simulation,
  member: number,
  itemParts: Parts,
  random: SeededRandom,
): Answers {
  const person = PERSON * seededNormal(random);
  const personParts = partOfEach(instrument.dimensions, PERSON_ON_DIMENSION, random);
  const answers: Record<string, Answer> = {};
  for (const { id, dimension } of instrument.items) {
    const place = (levels[dimension] ?? 0.5) + person + (personParts[dimension] ?? 0) + (itemParts[id] ?? 0);
    const point = nearestPoint(instrument, place + CHANCE * seededNormal(random));
    const chance = random();
    if (chance < NOT_ANSWERED) continue;
    const cannotSay = chance < NOT_ANSWERED + NOT_APPLICABLE || (dimension === tooEarlyFor && member % 4 > 0);
    answers[id] = cannotSay ? 'na' : point;
  }
  return answers;
}

function partOfEach(things: readonly Pick<Item, 'id'>[], size: number, random: SeededRandom): Parts {
  return Object.fromEntries(things.map(({ id }) => [id, size * seededNormal(random)]));
}

/** The point of the scale nearest to a place between its first (0) and last (1); beyond the ends the end itself. */
function nearestPoint({ scale }: Instrument, place: number): number {
  const point = Math.round(scale.min + place * (scale.max - scale.min));
  return Math.min(scale.max, Math.max(scale.min, point));
}

function roleOf({ roles }: Instrument, random: SeededRandom): string | null {
  const notSaid = random() < ROLE_NOT_SAID;
  const role = roles[Math.floor(random() * roles.length)];
  return notSaid ? null : (role?.id ?? null);
}
