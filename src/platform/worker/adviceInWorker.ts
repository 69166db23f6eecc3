import type { PassphraseAdvice } from '#ports/PassphraseAdvice.ts';
import { err, ok } from '#shared/Result.ts';
import type { AdviceJobs } from './AdviceJobs.ts';
import { callWorker } from './callWorker.ts';

/** In a worker, with the lists of words that it takes: who chooses no passphrase loads none of it. */
export function adviceInWorker(start: () => Worker): PassphraseAdvice {
  const call = callWorker<AdviceJobs>(start);
  return {
    async propose(language) {
      try {
        return ok(await call('propose', language));
      } catch {
        return err('cannot-compute');
      }
    },
    async rate(passphrase) {
      try {
        return await call('rate', passphrase);
      } catch {
        return 'cannot-compute';
      }
    },
  };
}
