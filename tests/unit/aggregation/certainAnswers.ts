import { differingResponses } from '#aggregation/differingResponses.ts';
import { profileNext } from '#aggregation/profileNext.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Answers, Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';

/** A response, and the editions that were made from it. One that was changed is two, with the same id. */
export interface Counted {
  readonly response: Response;
  /** From 0, ascending. */
  readonly editions: readonly number[];
}

/** All that is known of a round to who could look into it. */
export type World = readonly Counted[];

/** What the editions of a round show, one by one. */
export type Show = (instrument: Instrument, world: World) => Iterable<string>;

/** As the product shows it; and how many responses differ between editions, which a reader could be told. */
export const ourShow: Show = function* (instrument, world) {
  const sources = sourcesOf(world);
  for (const [edition, source] of sources.entries()) {
    const earlier = sources.slice(0, edition);
    const shown = profileNext(instrument, source, earlier, LIMIT_FLOORS);
    const differing = earlier.map((other) => differingResponses(source, other));
    yield JSON.stringify([shown, differing]);
  }
};

/** The responses of each edition. */
function sourcesOf(world: World): readonly (readonly Response[])[] {
  const count = 1 + Math.max(0, ...world.flatMap(({ editions }) => editions));
  return Array.from({ length: count }, (_, edition) =>
    world.filter(({ editions }) => editions.includes(edition)).map(({ response }) => response),
  );
}

/**
 * For worlds too large to go through all: for every reader and every answer that all others of a group gave alike, looks
 * for another world that shows the same and in which one of them gave another answer. The reader knows their own answers,
 * who has which role, who joined or left with which edition, the figures shown and the rules; so a group is all who are
 * alike in that. Returns the answers for which no other world was found, in words.
 */
export function certainAnswers(instrument: Instrument, world: World, show: Show): readonly string[] {
  const shown = [...show(instrument, world)];
  const groups = new Set(world.map(groupOf));
  return differentReaders(world).flatMap((reader) =>
    [...groups].flatMap((group) => {
      const places = [...world.entries()].flatMap(([place, one]) =>
        one.response.responseId !== reader && groupOf(one) === group ? [place] : [],
      );
      return instrument.items.flatMap(({ id }) => {
        const given = new Set(places.map((place) => world[place]?.response.answers[id]));
        const [answer] = given;
        // Two others of a group who differ can trade places.
        if (given.size !== 1 || typeof answer !== 'number') return [];
        const isPossible = (other: World, member: number) =>
          other[member]?.response.answers[id] !== answer && showsSame(shown, show(instrument, other));
        for (const member of places) {
          for (const other of otherWorlds(instrument, world, { reader, member, id })) {
            if (isPossible(other, member)) return [];
          }
        }
        // What somebody of another group could have answered, in trade for what one of these did.
        const [member = 0] = places;
        for (const stranger of world.keys()) {
          if (world[stranger]?.response.responseId === reader || places.includes(stranger)) continue;
          for (const other of otherWorlds(instrument, world, { reader, member: stranger, id })) {
            if (isPossible(traded(other, member, stranger), member)) return [];
          }
        }
        return [`reader ${reader}, group ${group}, item ${id}: ${answer}, from ${shown.join()}`];
      });
    }),
  );
}

function showsSame(shown: readonly string[], other: Iterable<string>): boolean {
  let place = 0;
  for (const edition of other) {
    if (edition !== shown[place]) return false;
    place += 1;
  }
  return place === shown.length;
}

function groupOf({ response, editions }: Counted): string {
  return JSON.stringify([response.role, editions]);
}

/** One of all readers who know the same. */
function differentReaders(world: World): readonly string[] {
  const known = world.map(({ response: { responseId } }) => {
    const own = world.filter(({ response }) => response.responseId === responseId);
    return [JSON.stringify(own.map((one) => [groupOf(one), one.response.answers])), responseId] as const;
  });
  return [...new Map(known).values()];
}

interface Sought {
  readonly reader: string;
  readonly member: number;
  readonly id: string;
}

/**
 * In which one member traded answers with another, gave the same answers to other items, or answered this item one
 * point higher or lower while others make up for it.
 */
function* otherWorlds(
  instrument: Instrument,
  world: World,
  { reader, member, id }: Sought,
): Generator<World> {
  const others = [...world.keys()].filter((place) => world[place]?.response.responseId !== reader);
  for (const step of [1, -1]) {
    const changed = shifted(instrument, world, member, id, step);
    if (changed === null) continue;
    yield changed;
    // Those of the same group, and of the same editions, first: they are the likeliest to leave all as it is.
    for (const helper of nearestFirst(world, member, others)) {
      const both = shifted(instrument, changed, helper, id, -step);
      if (helper !== member && both !== null) yield both;
    }
  }
  for (const helper of others) {
    if (answersOf(world, helper)[id] !== answersOf(world, member)[id]) yield traded(world, member, helper);
  }
  for (const turn of instrument.items.keys()) {
    yield world.map((one) =>
      one.response.responseId === reader
        ? one
        : answering(one, turned(instrument, one.response.answers, turn)),
    );
    yield answered(world, member, turned(instrument, answersOf(world, member), turn));
  }
  yield* leavingOpen(instrument, world, { member, id }, others);
  yield* throughOtherItems(instrument, world, { member, id }, others);
  yield* changedOtherwise(instrument, world, { reader, member, id });
}

/** In which this answer was any other, and other items were left open. */
function* leavingOpen(
  { scale, items }: Instrument,
  world: World,
  { member, id }: Omit<Sought, 'reader'>,
  others: readonly number[],
): Generator<World> {
  const rest = Object.entries(answersOf(world, member)).filter(([item]) => item !== id);
  for (let answer = scale.min; answer <= scale.max; answer += 1) {
    for (let open = 0; open < 2 ** rest.length; open += 1) {
      const kept = rest.filter((_, place) => ((open >> place) & 1) === 0);
      const row = Object.fromEntries([...kept, [id, answer] as const]);
      const one = answered(world, member, row);
      yield one;
      for (const helper of nearestFirst(world, member, others)) {
        if (helper === member || open === 0) continue;
        for (const item of items) {
          for (const step of [1, -1]) {
            const both = shifted({ scale }, one, helper, item.id, step);
            if (both !== null) yield both;
          }
        }
      }
    }
  }
}

/** In which somebody who changed their answers changed them from, or to, something else. */
function* changedOtherwise(
  instrument: Instrument,
  world: World,
  { reader, member, id }: Sought,
): Generator<World> {
  const places = [...world.keys()];
  const pairs = places.flatMap((was) =>
    places
      .filter((is) => is !== was && world[is]?.response.responseId === world[was]?.response.responseId)
      .filter((is) => world[is]?.response.responseId !== reader)
      .map((is) => [was, is] as const),
  );
  for (const [was, is] of pairs) {
    for (const answer of [1, -1].map((step) => shifted(instrument, world, member, id, step))) {
      if (answer === null) continue;
      yield traded(answer, was, is);
      for (const item of instrument.items) {
        for (const step of [1, -1]) {
          const other = shifted(instrument, answer, was, item.id, step);
          if (other === null) continue;
          yield other;
          for (const back of [1, -1]) {
            const both = shifted(instrument, other, is, item.id, back);
            if (both !== null) yield both;
          }
        }
      }
    }
  }
}

function* throughOtherItems(
  instrument: Instrument,
  world: World,
  { member, id }: Omit<Sought, 'reader'>,
  others: readonly number[],
): Generator<World> {
  for (const step of [1, -1]) {
    const changed = shifted(instrument, world, member, id, step);
    if (changed === null) continue;
    for (const helper of others) {
      for (const item of instrument.items) {
        const both = item.id === id ? null : shifted(instrument, changed, helper, item.id, -step);
        if (both === null) continue;
        yield both;
        // The other way round by two more, so that every item keeps its mean too.
        for (const third of others) {
          const back = shifted(instrument, both, third, item.id, step);
          const all = back && shifted(instrument, back, third === member ? helper : third, id, -step);
          if (all) yield all;
        }
      }
    }
  }
}

function nearestFirst(world: World, member: number, others: readonly number[]): readonly number[] {
  const { response, editions } = world[member] ?? { editions: [] };
  const distanceOf = (place: number) => {
    const other = world[place];
    if (other?.editions.join() !== editions.join()) return 2;
    return other.response.role === response?.role ? 0 : 1;
  };
  return others.toSorted((one, other) => distanceOf(one) - distanceOf(other));
}

function turned({ items }: Instrument, answers: Answers, turn: number): Answers {
  return Object.fromEntries(
    items.flatMap(({ id }, place) => {
      const answer = answers[items[(place + turn) % items.length]?.id ?? id];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

function shifted(
  { scale }: Pick<Instrument, 'scale'>,
  world: World,
  place: number,
  id: string,
  step: number,
): World | null {
  const answers = answersOf(world, place);
  const answer = answers[id];
  if (typeof answer !== 'number' || answer + step < scale.min || answer + step > scale.max) return null;
  return answered(world, place, { ...answers, [id]: answer + step });
}

function traded(world: World, one: number, other: number): World {
  return answered(answered(world, one, answersOf(world, other)), other, answersOf(world, one));
}

function answersOf(world: World, place: number): Answers {
  return world[place]?.response.answers ?? {};
}

function answered(world: World, place: number, answers: Answers): World {
  return world.map((one, other) => (other === place ? answering(one, answers) : one));
}

function answering(counted: Counted, answers: Answers): Counted {
  return { ...counted, response: { ...counted.response, answers } };
}
