import type { Progress } from '#ports/Watch.ts';

/** What a worker does: by name, what it is given and what it gives back. All of it can be cloned. */
export type Jobs = Readonly<Record<string, { readonly task: unknown; readonly outcome: unknown }>>;

export type JobName<Work extends Jobs> = keyof Work & string;

/** To the worker. */
export type WorkerOrder<Work extends Jobs> =
  | { readonly id: number; readonly job: JobName<Work>; readonly task: Work[JobName<Work>]['task'] }
  | { readonly id: number; readonly stop: true };

/** From the worker. `failed`: the job threw; what it threw stays there. */
export type WorkerReply<Work extends Jobs> =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly outcome: Work[JobName<Work>]['outcome'] }
  | { readonly id: number; readonly failed: true };
