import type { Id } from '#shared/Id.ts';

/** What stands in a list of the dialogue: a plan or a story. */
export interface Entry<Kind extends string> {
  readonly id: Id<Kind>;
  /** `null` where it is about the network as a whole. */
  readonly dimension: string | null;
  /** Counts on as entries are added. Two devices may give the same one, so the id decides as well. */
  readonly place: number;
}

export const PLACE_MAX = 1_000_000;

type AnyEntry = Entry<string>;

export function nextPlace(entries: readonly AnyEntry[]): number {
  return Math.min((entries.at(-1)?.place ?? 0) + 1, PLACE_MAX);
}

/** In the order of their places: the one order in which a list is kept. */
export function addEntry<E extends AnyEntry>(entries: readonly E[], entry: E): readonly E[] {
  return [...entries, entry].sort(byPlace);
}

/** The same list where no entry has this id or the change changes nothing. */
export function changeEntry<E extends AnyEntry>(
  entries: readonly E[],
  id: E['id'],
  change: (entry: E) => E,
): readonly E[] {
  const changed = entries.map((entry) => (entry.id === id ? change(entry) : entry));
  return changed.every((entry, index) => entry === entries[index]) ? entries : changed;
}

/** The same list where no entry has this id. */
export function removeEntry<E extends AnyEntry>(entries: readonly E[], id: E['id']): readonly E[] {
  return entries.some((entry) => entry.id === id) ? entries.filter((entry) => entry.id !== id) : entries;
}

/** The entries of both lists; `mergeTwo` makes one of two with the same id. */
export function mergeEntries<E extends AnyEntry>(
  here: readonly E[],
  incoming: readonly E[],
  mergeTwo: (one: E, other: E) => E,
): readonly E[] {
  const byId = new Map(here.map((entry) => [entry.id, entry]));
  for (const entry of incoming) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : mergeTwo(known, entry));
  }
  return [...byId.values()].sort(byPlace);
}

/** No program gives one entry two places or dimensions; a file may. The choice must not hang on who was first. */
export function mergePlaces(one: AnyEntry, other: AnyEntry): Pick<AnyEntry, 'dimension' | 'place'> {
  const [first, second] = [one.dimension, other.dimension];
  const dimension = first === null || (second !== null && second < first) ? second : first;
  return { dimension, place: Math.min(one.place, other.place) };
}

export function isInOrder(entries: readonly AnyEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || byPlace(before, entry) < 0;
  });
}

function byPlace(one: AnyEntry, other: AnyEntry): number {
  if (one.place !== other.place) return one.place - other.place;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
