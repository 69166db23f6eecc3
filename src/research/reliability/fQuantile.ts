import { betaTails } from './betaTails.ts';

const MOST_STEPS = 400;

/**
 * The point below which an F distributed value lies with probability p (between 0 and 1), for degrees of freedom above
 * 0: the regularised incomplete beta function inverted.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  return fPointBetween({ lower: p, upper: 1 - p }, df1, df2);
}

/** The same, from the probability on either side: only the smaller of the two is used. */
export function fPointBetween(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  df1: number,
  df2: number,
): number {
  const target = Math.log(Math.min(lower, upper));
  // In u = ln F, where a tail is smooth and log-concave; ascending in u whichever tail it is.
  const excess = (u: number) => {
    const ratio = (df1 / df2) * Math.exp(u);
    const tails = betaTails(df1 / 2, df2 / 2, ratio / (1 + ratio), 1 / (1 + ratio));
    return lower <= upper
      ? { value: Math.log(tails.lower) - target, slope: tails.slope / tails.lower }
      : { value: target - Math.log(tails.upper), slope: tails.slope / tails.upper };
  };
  return Math.exp(root(excess));
}

/** Where an ascending function is 0: Newton's method, kept within a bracket that every step narrows. */
function root(at: (u: number) => { readonly value: number; readonly slope: number }): number {
  let [low, high] = [-1, 1];
  while (at(low).value > 0) low *= 2;
  while (at(high).value < 0) high *= 2;
  let u = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = at(u);
    if (value < 0) low = u;
    else high = u;
    const newton = u - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - u) <= 1e-15 * Math.max(1, Math.abs(u)) || high - low < 1e-15) return next;
    u = next;
  }
  return u;
}
