import type { Result } from '#shared/Result.ts';
import type { CannotCompute, PassphraseRefusal } from './PassphraseRefusal.ts';

/** Texts that are encrypted as a whole, under a passphrase. */
export interface PassphraseFiles {
  write(
    kind: PassphraseFileKind,
    plaintext: string,
    passphrase: string,
  ): Promise<Result<string, CannotCompute>>;
  /** What was encrypted, or why the file does not open. Trust nothing in it. */
  open(
    kind: PassphraseFileKind,
    text: string,
    passphrase: string,
  ): Promise<Result<string, PassphraseRefusal>>;
}

/** By what stands in their field `srt`. */
export type PassphraseFileKind = 'backup' | 'office-key';
