import { scaleMean } from '#aggregation/scaleMean.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Response } from '#response/Response.ts';
import { multisets } from './multisets.ts';
import { answering, oneDimension } from './oneDimension.ts';

/** What is shown of a network. */
export type Show = (instrument: Instrument, responses: readonly Response[]) => unknown;

export interface Shape {
  readonly n: number;
  /** Items. */
  readonly k: number;
  readonly points: number;
  /** Of members who say theirs; 0 where roles are not asked. */
  readonly roles: number;
  /** How many of the responses one reader may have given; 1 where it is not said. */
  readonly own?: number;
  readonly gaps?: boolean;
  /** Whether some do not say their role. */
  readonly unsaid?: boolean;
}

/**
 * Exact: every possible network of a small shape, every member of it as the reader. The reader knows their own answers,
 * who has which role, the figures shown and the rules. Others with the same role are interchangeable to the reader, so
 * an answer is certain exactly when all of them gave the same in every network that shows the same. Returns what those
 * readers see.
 */
export function certainReaders(shape: Shape, show: Show): readonly string[] {
  const instrument = instrumentOf(shape);
  const kinds = kindsOfMember(shape, instrument);
  const groups = [...new Set(kinds.map(({ role }) => role))];
  const seen = new Map<string, readonly Set<unknown>[]>();
  for (const world of multisets([...kinds.keys()], shape.n)) {
    const members = world.map((kind) => kinds[kind] ?? answering());
    const sizes = groups.map((role) => members.filter((member) => member.role === role).length);
    const shown = JSON.stringify([sizes, show(instrument, members)]);
    for (const own of ownedOf(world, shape.own ?? 1)) {
      const others = withoutOwn(world, own).map((kind) => kinds[kind] ?? answering());
      const known =
        seen.get(`${own.join()} ${shown}`) ?? groups.flatMap(() => instrument.items.map(() => new Set()));
      seen.set(`${own.join()} ${shown}`, known);
      groups.forEach((role, group) => {
        instrument.items.forEach(({ id }, item) => {
          const possible = known[group * instrument.items.length + item];
          // Two possibilities are enough: this answer of nobody here is certain any more.
          if (possible === undefined || possible.size > 1) return;
          const answers = new Set(
            others.filter((other) => other.role === role).map((other) => other.answers[id]),
          );
          for (const answer of answers) possible.add(answer);
        });
      });
    }
  }
  return [...seen].flatMap(([reading, known]) =>
    known.some((possible) => possible.size === 1 && !possible.has(undefined)) ? [reading] : [],
  );
}

/** All that one reader can have given of this world: from one response to so many. */
function ownedOf(world: readonly number[], most: number): readonly (readonly number[])[] {
  const kinds = [...new Set(world)];
  return Array.from({ length: most }, (_, index) => [...multisets(kinds, index + 1)])
    .flat()
    .filter((own) => withoutOwn(world, own).length === world.length - own.length);
}

function withoutOwn(world: readonly number[], own: readonly number[]): readonly number[] {
  const rest = [...world];
  for (const kind of own) if (rest.includes(kind)) rest.splice(rest.indexOf(kind), 1);
  return rest;
}

export function instrumentOf({ k, points, roles }: Pick<Shape, 'k' | 'points' | 'roles'>): Instrument {
  return {
    ...oneDimension(k, 1, points),
    roles: Array.from({ length: roles }, (_, role) => ({ id: `r${role}`, name: { en: 'role' } })),
  };
}

/** Every role with every way to answer that has a scale mean. */
function kindsOfMember({ k, points, gaps = false, unsaid = false }: Shape, instrument: Instrument) {
  const answers = [...Array.from({ length: points }, (_, step) => step + 1), ...(gaps ? [null] : [])];
  const rows = combinations(answers, k).map((row) => answering(...row));
  const roles = [
    ...instrument.roles.map(({ id }) => id),
    ...(unsaid || instrument.roles.length === 0 ? [null] : []),
  ];
  return roles.flatMap((role) =>
    rows.flatMap((row) => (scaleMean(row.answers, instrument.items) === null ? [] : [{ ...row, role }])),
  );
}

function combinations<Value>(values: readonly Value[], length: number): readonly (readonly Value[])[] {
  if (length === 0) return [[]];
  return combinations(values, length - 1).flatMap((rest) => values.map((value) => [...rest, value]));
}
