/** A wrong passphrase and an altered file look alike: that is what the encryption is for. */
export type PassphraseRefusal =
  'not-ours' | 'unknown-version' | 'truncated' | 'wrong-passphrase-or-altered' | CannotCompute;

/** The device could not do the work that a passphrase asks: no memory was left, or a part of the app did not load. */
export type CannotCompute = 'cannot-compute';
