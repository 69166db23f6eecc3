import type { Bytes } from '#shared/ports.ts';

/** A record as it lies on this device: as it is, but for a private key, which only lies there locked. */
export type AtRest<Stored> = Stored extends HoldsKey ? Locked<Stored> : Stored;

export interface HoldsKey {
  readonly privateKey: Bytes;
}

/** `lockedKey`: the private key, encrypted with a key of this device that cannot leave it. */
export type Locked<Stored extends HoldsKey> = Omit<Stored, 'privateKey'> & { readonly lockedKey: Bytes };
