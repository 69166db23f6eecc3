import type { Division } from './byRole.ts';
import type { Shape } from './Shape.ts';

type Dimension = Omit<Shape, 'n'>;

/** Gone through at every test: every network, with every way to leave items open. */
export const SHAPES: readonly Shape[] = [
  { n: 5, k: 1, points: 5 },
  { n: 5, k: 2, points: 3 },
  { n: 5, k: 2, points: 5 },
  { n: 5, k: 3, points: 2 },
  { n: 5, k: 3, points: 3 },
  { n: 5, k: 4, points: 2 },
  { n: 6, k: 2, points: 4 },
  { n: 6, k: 2, points: 5 },
  { n: 6, k: 3, points: 2 },
  { n: 7, k: 2, points: 4 },
  { n: 7, k: 3, points: 2 },
  { n: 8, k: 1, points: 5 },
  { n: 8, k: 2, points: 2 },
  { n: 8, k: 2, points: 3 },
  { n: 8, k: 3, points: 2 },
  { n: 9, k: 2, points: 3 },
  { n: 10, k: 1, points: 5 },
  { n: 10, k: 2, points: 2 },
  { n: 10, k: 2, points: 3 },
];

/** Besides these, by `npm run attack`. */
export const LARGER_SHAPES: readonly Shape[] = [
  { n: 9, k: 3, points: 2 },
  { n: 8, k: 2, points: 4 },
  { n: 10, k: 3, points: 2 },
  { n: 7, k: 2, points: 5 },
  { n: 9, k: 2, points: 4 },
  { n: 6, k: 3, points: 3 },
];

/** For rounds that are safe against two who compare notes, who see a mean from 6, a spread from 12 and counts from 14. */
export const FOR_TWO: readonly Shape[] = [
  { n: 6, k: 1, points: 5 },
  { n: 6, k: 2, points: 3 },
  { n: 8, k: 1, points: 5 },
  { n: 12, k: 1, points: 5 },
  { n: 12, k: 2, points: 2 },
  { n: 14, k: 1, points: 5 },
];

/** Besides these, by `npm run attack -- two`. */
export const LARGER_FOR_TWO: readonly Shape[] = [
  { n: 6, k: 3, points: 2 },
  { n: 7, k: 2, points: 3 },
  { n: 6, k: 2, points: 4 },
  { n: 8, k: 2, points: 3 },
  { n: 13, k: 1, points: 5 },
  { n: 14, k: 2, points: 2 },
];

/** A first edition of a shape, and after it so many who join. */
export const EDITIONS: readonly (Shape & { readonly joined: number })[] = [
  { n: 5, k: 2, points: 3, joined: 3 },
  { n: 5, k: 2, points: 5, joined: 3 },
  { n: 5, k: 3, points: 2, joined: 4 },
  { n: 8, k: 2, points: 2, joined: 3 },
];

/** Two roles that are shown. */
export const DIVISIONS: readonly (Dimension & Division)[] = [
  { k: 2, points: 5, roles: [5, 5], unsaid: 0 },
  { k: 3, points: 3, roles: [5, 6], unsaid: 0 },
  { k: 4, points: 2, roles: [5, 5], unsaid: 0 },
  { k: 2, points: 3, roles: [5, 5], unsaid: 5 },
];

/** Too many networks to go through: searched in samples. The dimensions of the instrument that comes with the app. */
export const SAMPLED: readonly Shape[] = [5, 6, 7, 8, 9, 10].flatMap((n) =>
  [3, 4].map((k) => ({ n, k, points: 5 })),
);
