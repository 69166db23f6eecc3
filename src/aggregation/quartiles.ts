/**
 * First and third quartile of the members' scale means (at least one), before rounding: type 7 of Hyndman & Fan
 * (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361–365. It is the default of R
 * and of spreadsheets (QUARTILE.INC): linear interpolation at position 1 + p(n − 1) of the values in ascending order.
 */
export function quartiles(scaleMeans: readonly number[]): { lower: number; upper: number } {
  const ascending = scaleMeans.toSorted((a, b) => a - b);
  return { lower: quantile(ascending, 0.25), upper: quantile(ascending, 0.75) };
}

export function quantile(ascending: readonly number[], p: number): number {
  const position = p * (ascending.length - 1);
  const below = ascending[Math.floor(position)] ?? Number.NaN;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}
