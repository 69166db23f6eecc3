import type { Edition } from './Edition.ts';

/** Everything an edition shows of the answers. */
export type NetworkProfile = Pick<Edition, 'dimensions' | 'items' | 'roles'>;
