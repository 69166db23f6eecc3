import { openPassphraseFile, writePassphraseFile } from './platform/crypto/passphraseFile.ts';
import { answerCalls } from './platform/worker/answerCalls.ts';
import type { PassphraseJobs } from './platform/worker/PassphraseJobs.ts';

/** The composition root of the passphrases' worker: making a key of a passphrase takes a second or more, by design. */
answerCalls<PassphraseJobs>(self, {
  write: ({ kind, plaintext, passphrase }) => writePassphraseFile(kind, plaintext, passphrase),
  open: ({ kind, text, passphrase }) => openPassphraseFile(kind, text, passphrase),
});
