/** "12.5 %", of so many. */
export function percent(count: number, outOf: number, decimals = 1): string {
  return `${((100 * count) / Math.max(outOf, Number.MIN_VALUE)).toFixed(decimals)} %`;
}
