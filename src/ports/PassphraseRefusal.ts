/** A wrong passphrase and an altered file look alike: that is what the encryption is for. */
export type PassphraseRefusal = 'not-ours' | 'unknown-version' | 'truncated' | 'wrong-passphrase-or-altered';
