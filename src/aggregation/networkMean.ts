/**
 * The network value of a dimension before rounding: the unweighted mean of its members' scale means (at least one).
 * Adding up in ascending order makes the outcome the same to the last bit whatever the order of the responses.
 */
export function networkMean(scaleMeans: readonly number[]): number {
  const sum = scaleMeans.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
  return sum / scaleMeans.length;
}
