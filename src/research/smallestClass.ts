import { LIMIT_FLOORS } from '#round/Limits.ts';

/** k: the fewest rows that may have the same network, school year and role. */
export const smallestClass = LIMIT_FLOORS.mean;
