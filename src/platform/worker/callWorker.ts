import type { Watch } from '#ports/Watch.ts';
import type { JobName, Jobs, WorkerOrder, WorkerReply } from './WorkerCall.ts';

/**
 * Gives a job to the worker. Rejects when the job throws, and when the worker does not load or breaks down; the next
 * call then starts a new one.
 */
export type WorkerCall<Work extends Jobs> = <Name extends JobName<Work>>(
  job: Name,
  task: Work[Name]['task'],
  watch?: Watch,
) => Promise<Work[Name]['outcome']>;

interface Waiting<Outcome> {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (reason: Error) => void;
  readonly watch: Watch | undefined;
}

/** The near side of a worker, which starts at the first call and stays for the next. */
export function callWorker<Work extends Jobs>(start: () => Worker): WorkerCall<Work> {
  const waiting = new Map<number, Waiting<Work[JobName<Work>]['outcome']>>();
  let worker: Worker | null = null;
  let lastId = 0;

  function running(): Worker {
    if (worker !== null) return worker;
    const started = start();
    started.onmessage = ({ data }: MessageEvent<WorkerReply<Work>>) => {
      hear(data);
    };
    started.onerror = (event) => {
      // It has a name here, and needs no other on the console.
      event.preventDefault();
      started.terminate();
      worker = null;
      for (const { reject } of waiting.values()) reject(new Error('The worker broke down.'));
      waiting.clear();
    };
    worker = started;
    return started;
  }

  function hear(reply: WorkerReply<Work>) {
    const caller = waiting.get(reply.id);
    if (caller === undefined) return;
    if ('progress' in reply) {
      caller.watch?.progress(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if ('failed' in reply) caller.reject(new Error('The job failed.'));
    else caller.resolve(reply.outcome);
  }

  function send(order: WorkerOrder<Work>) {
    running().postMessage(order);
  }

  return (job, task, watch) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      waiting.set(id, { resolve, reject, watch });
      send({ id, job, task });
      const stop = () => {
        if (waiting.has(id)) send({ id, stop: true });
      };
      if (watch?.signal.aborted === true) stop();
      else watch?.signal.addEventListener('abort', stop, { once: true });
    });
}
