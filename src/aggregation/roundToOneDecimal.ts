/** Far above the error of binary floats on a scale, far below the distance between two means that can occur. */
const TOLERANCE = 1e-9;

/**
 * One decimal, halves away from zero: 3.25 gives 3.3. A mean that is a half but for the error of binary floats counts
 * as one (2.45 computed as 2.4499999999999997 gives 2.5). Never further than 0.05 + 1e-9 from the value.
 */
export function roundToOneDecimal(value: number): number {
  const tenths = Math.floor(Math.abs(value) * 10 + 0.5 + TOLERANCE);
  return tenths === 0 ? 0 : (Math.sign(value) * tenths) / 10;
}
