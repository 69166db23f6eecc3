/** Beside the square of the scale's range: what is smaller than this is nothing but rounding. */
const ROUNDING = 1e-20;

/** A mean square of scale means, or 0 where it is so small beside the range of the scale that only rounding made it. */
export function meanSquare(squares: number, df: number, range: number): number {
  const value = squares / df;
  return value < ROUNDING * range ** 2 ? 0 : value;
}

/** Of one value or more. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function squaresAround(mean: number, values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
