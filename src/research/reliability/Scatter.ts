/**
 * Products of deviations between the items of a dimension over the complete cases, times n: n·Σxy − Σx·Σy. All are
 * whole numbers (answers are), so that "does not vary" is exactly 0 and the order of the rows changes nothing.
 * Covariances are these divided by n(n − 1).
 */
export interface Scatter {
  /** Complete cases. */
  readonly n: number;
  /** Items. */
  readonly size: number;
  /** Row by row, size × size, symmetric. */
  readonly products: Float64Array;
}

export function scatterOf(scatter: Scatter, one: number, other: number): number {
  return scatter.products[one * scatter.size + other] ?? Number.NaN;
}

/** Of an item with the sum of all items, itself among them. */
export function scatterWithSum(scatter: Scatter, item: number): number {
  const { products, size } = scatter;
  return products.subarray(item * size, (item + 1) * size).reduce((sum, product) => sum + product, 0);
}

/** Of the sum of all items with itself. */
export function scatterOfSum({ products }: Scatter): number {
  return products.reduce((sum, product) => sum + product, 0);
}
