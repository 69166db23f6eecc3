import type { PassphraseFileKind } from '#ports/PassphraseFiles.ts';
import type { PassphraseRefusal } from '#ports/PassphraseRefusal.ts';
import type { Result } from '#shared/Result.ts';

/** What the passphrases' worker does. */
export type PassphraseJobs = Readonly<{
  write: {
    readonly task: Job & { readonly plaintext: string };
    readonly outcome: string;
  };
  open: {
    readonly task: Job & { readonly text: string };
    readonly outcome: Result<string, PassphraseRefusal>;
  };
}>;

interface Job {
  readonly kind: PassphraseFileKind;
  readonly passphrase: string;
}
