/**
 * Which of the ids in both lists stand at another place in the second: as few as possible, so that an id put in
 * between, or taken out, moves no other. Ids are unique within each list.
 */
export function placesMoved(earlier: readonly string[], later: readonly string[]): ReadonlySet<string> {
  const places = new Map(earlier.map((id, place) => [id, place]));
  const kept = later.filter((id) => places.has(id));
  const staying = new Set(longestRising(kept.map((id) => places.get(id) ?? 0)));
  return new Set(kept.filter((id) => !staying.has(places.get(id) ?? 0)));
}

/** A longest subsequence of different numbers that only rises. Quadratic, for lists of a few hundred. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const endingAt: { readonly length: number; readonly before: number | null }[] = [];
  let last: number | null = null;
  numbers.forEach((number, index) => {
    let length = 1;
    let before: number | null = null;
    for (let other = 0; other < index; other += 1) {
      const candidate = endingAt[other]?.length ?? 0;
      if ((numbers[other] ?? number) < number && candidate + 1 > length) {
        length = candidate + 1;
        before = other;
      }
    }
    endingAt.push({ length, before });
    if (last === null || length > (endingAt[last]?.length ?? 0)) last = index;
  });
  const rising: number[] = [];
  for (let place: number | null = last; place !== null; place = endingAt[place]?.before ?? null) {
    rising.unshift(numbers[place] ?? 0);
  }
  return rising;
}
