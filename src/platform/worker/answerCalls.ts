import type { Watch } from '#ports/Watch.ts';
import type { JobName, Jobs, WorkerOrder, WorkerReply } from './WorkerCall.ts';

export type Doers<Work extends Jobs> = {
  readonly [Name in JobName<Work>]: (
    task: Work[Name]['task'],
    watch: Watch,
  ) => Promise<Work[Name]['outcome']>;
};

/** Where the orders come from and the replies go: what a dedicated worker's own scope is. */
interface Line<Work extends Jobs> {
  onmessage: ((event: MessageEvent<WorkerOrder<Work>>) => void) | null;
  postMessage: (reply: WorkerReply<Work>) => void;
}

/** The far side of a worker: does the jobs as they come, several at a time if need be. */
export function answerCalls<Work extends Jobs>(line: Line<Work>, doers: Doers<Work>): void {
  const underWay = new Map<number, AbortController>();

  async function work(id: number, job: JobName<Work>, task: Work[JobName<Work>]['task']) {
    const stopping = new AbortController();
    underWay.set(id, stopping);
    try {
      const outcome = await doers[job](task, {
        signal: stopping.signal,
        progress: (progress) => {
          line.postMessage({ id, progress });
        },
      });
      line.postMessage({ id, outcome });
    } catch {
      line.postMessage({ id, failed: true });
    }
    underWay.delete(id);
  }

  line.onmessage = ({ data }) => {
    if ('stop' in data) underWay.get(data.id)?.abort();
    else void work(data.id, data.job, data.task);
  };
}
