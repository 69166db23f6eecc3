import type { Slip } from '#exchange/Slip.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';

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

/** Apart from its round, as the key is: whoever holds a slip can answer with it. */
export interface StoredRoundSlips {
  readonly roundId: RoundId;
  /** In the order of their characters, which tells nothing. */
  readonly slips: readonly Slip[];
}

/** A research office that the facilitator of this device works with. */
export interface StoredOffice {
  /** X25519, 32 bytes base64url: packages are sealed to it. */
  readonly publicKey: string;
  readonly name: string;
}

/** The key of the research office whose device this is: one at most. */
export interface StoredOfficeKey extends OfficeKey {
  readonly id: 'own';
}

/** What a research office took in of one round: the file as it came, still sealed. */
export interface StoredResearchPackage {
  readonly roundId: RoundId;
  readonly text: string;
}

/** From which sealed responses an edition was made, so that what came later can wait for a next one. */
export interface StoredEditionSource {
  readonly roundId: RoundId;
  readonly number: number;
  /** Of the sealed responses, in the order of their characters. */
  readonly digests: readonly string[];
}
