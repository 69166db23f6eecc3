import type { Bytes } from '#shared/ports.ts';
import type { EnvelopeRefusal } from './sealedResponse.ts';

/** What a text or a file from outside turned out to hold. */
export interface FoundResponses {
  /** Each sealed response once, in the order of the text, scanned codes first. Of which round they are is not asked here. */
  readonly sealed: readonly Bytes[];
  /** Why each of the others was refused; they never keep the sound ones out. */
  readonly refused: readonly InboxRefusal[];
}

/** `truncated`: a piece is missing. `altered`: it is all there, but not as it was written. */
export type InboxRefusal = EnvelopeRefusal | 'altered';
