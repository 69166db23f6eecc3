import type { Figure, Hidden } from './Figure.ts';

/** What may be shown of the members with one role, for one dimension. */
export interface RoleProfile {
  /** Of the instrument's roles. */
  readonly role: string;
  readonly dimensions: readonly RoleFigure[];
}

export interface RoleFigure {
  readonly dimension: string;
  readonly mean: Figure | Hidden;
}
