import type { DimensionProfile } from './Edition.ts';
import type { Figure, Hidden } from './Figure.ts';
import type { ItemProfile } from './ItemProfile.ts';

/** Everything that is shown of one dimension. */
export interface DimensionShown {
  readonly dimension: DimensionProfile;
  readonly items: readonly ItemProfile[];
  /** In the order of the instrument's roles. */
  readonly roles: readonly (Figure | Hidden)[];
}
