import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/**
 * HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, as a port.
 * Keys are the raw 32 bytes of X25519. Rejects only where the engine has no X25519 at all.
 */
export interface SealingSuite {
  generateKeyPair(): Promise<KeyPair>;
  /** `unusable-key` when the public key is no point that a secret can be shared with. */
  seal(message: { publicKey: Bytes; info: Bytes; plaintext: Bytes }): Promise<Result<Sealed, 'unusable-key'>>;
  /** `not-opened` when the key, the info or a single bit does not fit. */
  open(message: { privateKey: Bytes; info: Bytes; sealed: Sealed }): Promise<Result<Bytes, 'not-opened'>>;
  /**
   * HMAC-SHA-256 of each message, in their order, under a key of 32 bytes that HKDF-SHA-256 (RFC 5869, no salt) makes of
   * the private key and `info`: who has not got the private key can neither work one out nor aim for one.
   */
  keyedHashes(asked: {
    privateKey: Bytes;
    info: Bytes;
    messages: readonly Bytes[];
  }): Promise<readonly Bytes[]>;
}

export interface KeyPair {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
}

export interface Sealed {
  /** 32 bytes. */
  readonly encapsulatedKey: Bytes;
  /** Plaintext length + 16 bytes. */
  readonly ciphertext: Bytes;
}
