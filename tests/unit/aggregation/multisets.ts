/** Every way to give `size` members a value, whoever is who. */
export function* multisets<Value>(
  values: readonly Value[],
  size: number,
  from = 0,
): Generator<readonly Value[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, value] of values.entries()) {
    if (index < from) continue;
    for (const rest of multisets(values, size - 1, index)) yield [value, ...rest];
  }
}
