import { profileNext } from '#aggregation/profileNext.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import type { ResponseId } from '#shared/Id.ts';
import { multisets } from './multisets.ts';
import { answering, oneDimension } from './oneDimension.ts';

/**
 * What the reader of several editions can work out. The first group is in all of them; each later group joined with an
 * edition of its own. A world is one answer for each member of each group, to one item.
 */
export type World = readonly (readonly number[])[];

/** What all editions together show of a world. */
export type Rule = (points: number, world: World) => string;

/** The rule of the product. */
export const ourRule: Rule = (points, world) => shownByUs(points, world, 1);

/** The rule of the product in a round that is safe against two. */
export const ourRuleForTwo: Rule = (points, world) => shownByUs(points, world, 2);

function shownByUs(points: number, world: World, safeAgainst: SafeAgainst): string {
  const instrument = oneDimension(1, 1, points);
  const sources = sourcesOf(world);
  return JSON.stringify(
    sources.map((source, place) => {
      const earlier = sources.slice(0, place);
      const { dimensions, items } = profileNext(instrument, source, earlier, LIMIT_FLOORS, safeAgainst);
      return [...dimensions, ...(items ?? [])];
    }),
  );
}

/** The responses of each edition: of all groups up to and including its own. */
export function sourcesOf(world: World): readonly (readonly Response[])[] {
  const groups = world.map((values, group) =>
    values.map((value, member) => ({ ...answering(value), responseId: `${group}-${member}` as ResponseId })),
  );
  return groups.map((_, last) => groups.slice(0, last + 1).flat());
}

/**
 * Exact: goes through every world of these sizes and every reader: somebody who did not answer, or a member of any
 * group, who knows their own answer and who is in which group. The others of a group are interchangeable to the reader,
 * so one of them is pinned exactly when all others of that group have one and the same value in every world that remains
 * possible. Returns those cases in words. `readersOf`: `eachReader`, or `everyTwoReaders`, who put their answers together.
 */
export function pinnedBySubtraction(
  sizes: readonly number[],
  points: number,
  rule: Rule,
  readersOf: (world: World) => readonly Reader[] = eachReader,
): readonly string[] {
  const grid = Array.from({ length: points }, (_, index) => index + 1);
  const possible = new Map<string, readonly Set<number>[]>();
  for (const world of worlds(grid, sizes)) {
    const shown = rule(points, world);
    for (const { who, others } of readersOf(world)) {
      const key = `${who} from ${shown}`;
      const values = possible.get(key) ?? sizes.map(() => new Set<number>());
      others.forEach((group, place) => {
        group.forEach((value) => values[place]?.add(value));
      });
      possible.set(key, values);
    }
  }
  return [...possible].flatMap(([key, groups]) =>
    groups.flatMap((values, place) =>
      values.size === 1 ? [`group ${place}: all others ${[...values].join()}, to ${key}`] : [],
    ),
  );
}

interface Reader {
  readonly who: string;
  readonly others: World;
}

function eachReader(world: World): readonly Reader[] {
  const outside = { who: 'somebody else', others: world };
  const members = world.flatMap((group, place) =>
    [...new Set(group)].map((own) => ({
      who: `group ${place} answered ${own}`,
      others: world.with(place, group.toSpliced(group.indexOf(own), 1)),
    })),
  );
  return [outside, ...members];
}

export function everyTwoReaders(world: World): readonly Reader[] {
  return eachReader(world).flatMap((one) =>
    eachReader(one.others).map((other) => ({ who: `${one.who}, ${other.who}`, others: other.others })),
  );
}

function* worlds(grid: readonly number[], [size, ...sizes]: readonly number[]): Generator<World> {
  if (size === undefined) {
    yield [];
    return;
  }
  for (const group of multisets(grid, size)) {
    for (const rest of worlds(grid, sizes)) yield [group, ...rest];
  }
}
