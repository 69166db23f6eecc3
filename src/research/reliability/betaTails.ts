/** Probability below and above a point. Both are carried, because 1 − (nearly 1) has no digits left. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** Derivative of `lower` to the logit of the point, ln(x/y). */
  readonly slope: number;
}

const CONVERGED = 1e-15;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function at x, with y = 1 − x, for a and b above 0: the continued fraction of NIST
 * Digital Library of Mathematical Functions 8.17.22, evaluated by Lentz's method on the side where it is quick.
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  const slope = density(a, b, x, y);
  if (x * (a + b + 2) > a + 1) {
    const upper = slope / (b * fraction(b, a, y));
    return { lower: 1 - upper, upper, slope };
  }
  const lower = slope / (a * fraction(a, b, x));
  return { lower, upper: 1 - lower, slope };
}

/** 1 + d₁/(1 + d₂/(1 + …)). */
function fraction(a: number, b: number, x: number): number {
  let [value, c, d, change] = [1, 1, 0, 0];
  for (let m = 1; Math.abs(change - 1) > CONVERGED; m++) {
    const half = Math.floor(m / 2);
    const numerator =
      m % 2 === 0
        ? (half * (b - half) * x) / ((a + m - 1) * (a + m))
        : (-(a + half) * (a + b + half) * x) / ((a + m - 1) * (a + m));
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    change = c * d;
    value *= change;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** xᵃyᵇ/B(a, b), in the way of Loader (2000), Fast and accurate computation of binomial probabilities: no large logarithms to subtract. */
function density(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  // x·n − a, which is −(y·n − b), from the smaller of the two: the other lacks digits.
  const excess = x < y ? x * n - a : b - y * n;
  const exponent = a * logRatio(excess / a, (x * n) / a) + b * logRatio(-excess / b, (y * n) / b);
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent + correction);
}

/** ln(ratio), given its excess over 1 as well. */
function logRatio(excess: number, ratio: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}

/** ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π]; DLMF 5.11.1, after stepping up to where the series is exact. */
function stirlingError(z: number): number {
  let [at, stepped] = [z, 0];
  for (; at < 15; at++) stepped += (at + 0.5) * Math.log1p(1 / at) - 1;
  const s = 1 / (at * at);
  return stepped + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / at;
}
