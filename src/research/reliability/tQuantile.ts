import { fPointBetween } from './fQuantile.ts';

/**
 * The point below which a Student t distributed value lies with probability p (between 0 and 1), for degrees of freedom
 * above 0. t² is F distributed with 1 and df degrees of freedom.
 */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  const distance = Math.sqrt(fPointBetween({ lower: 1 - outside, upper: outside }, 1, df));
  return p < 0.5 ? -distance : distance;
}
