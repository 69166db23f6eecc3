import type { PassphraseFiles } from '#ports/PassphraseFiles.ts';
import { ok } from '#shared/Result.ts';
import type { Argon2Cost } from './passphraseEnvelope.ts';
import { COST_TODAY, openPassphraseFile, writePassphraseFile } from './passphraseFile.ts';

/** In the thread that asks, which is held up meanwhile: for the command line, and for who has no worker. */
export function passphraseFilesHere(cost: Argon2Cost = COST_TODAY): PassphraseFiles {
  return {
    write: async (kind, plaintext, passphrase) =>
      ok(await writePassphraseFile(kind, plaintext, passphrase, cost)),
    open: openPassphraseFile,
  };
}
