/**
 * What the pure rooms need from the world, as functions they are handed. `platform/` makes the real ones in one
 * composition root; `tests/support/` makes fixed ones.
 */

/** A calendar day, `YYYY-MM-DD`, in the user's own time zone. */
export type IsoDate = string;

export interface Clock {
  today(): IsoDate;
}

/** Cryptographically strong random bytes: exactly `length` of them. */
export type RandomBytes = (length: number) => Bytes;

/** SHA-256. */
export type Digest = (bytes: Bytes) => Promise<Bytes>;

export type Bytes = Uint8Array<ArrayBuffer>;
