/** How far a job is. `total` is 0 while it is not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Looks on while a job is done, and may stop it. */
export interface Watch {
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}
