import type { Instrument } from '../../instrument/Instrument.ts';
import type { RoundId } from '../../shared/Id.ts';
import type { Bytes } from '../../shared/ports.ts';

/** Apart from its round, so that whoever reads rounds never holds a key. */
export interface StoredRoundKey {
  readonly roundId: RoundId;
  /** X25519, 32 bytes. */
  readonly privateKey: Bytes;
}

export interface StoredInstrument {
  readonly hash: string;
  readonly instrument: Instrument;
}

export interface StoredSealedResponse {
  readonly roundId: RoundId;
  /** SHA-256 of `bytes`, base64url: the same sealed response taken in twice is one record. */
  readonly digest: string;
  readonly bytes: Bytes;
}
