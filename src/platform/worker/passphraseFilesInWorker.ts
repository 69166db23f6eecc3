import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { err, ok } from '#shared/Result.ts';
import { callWorker } from './callWorker.ts';
import type { PassphraseJobs } from './PassphraseJobs.ts';

/** Files under a passphrase as the app meets them: the long work is done in a worker, so that the screen stays free. */
export function passphraseFilesInWorker(start: () => Worker): PassphraseFiles {
  const call = callWorker<PassphraseJobs>(start);
  return {
    async write(kind, plaintext, passphrase) {
      try {
        return ok(await call('write', { kind, plaintext, passphrase }));
      } catch {
        return err('cannot-compute');
      }
    },
    async open(kind, text, passphrase) {
      try {
        return await call('open', { kind, text, passphrase });
      } catch {
        return err('cannot-compute');
      }
    },
  };
}
