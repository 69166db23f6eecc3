import type { SlipRefusal } from '#exchange/slipRefusal.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { PieceRefusal } from './InboxPiece.ts';

/** What became of what arrived. Nothing in it tells who handed in, or what. */
export interface Collected {
  readonly added: number;
  /** Were here already. */
  readonly known: number;
  readonly refused: readonly RefusedEntries[];
  /** Left alone because somebody stopped it: responses that were found, and files that were not read to their end. */
  readonly untried: number;
}

/** So many entries of one piece, refused for one reason. */
export interface RefusedEntries {
  readonly fileName: string | null;
  readonly reason: CollectRefusal;
  readonly count: number;
}

/**
 * `does-not-open`: changed on the way, or sealed to another key or instrument. `does-not-fit`: opens, and is no
 * response to the round's instrument.
 */
export type CollectRefusal = PieceRefusal | SlipRefusal | 'wrong-round' | 'does-not-open' | 'does-not-fit';

/**
 * Why nothing more was taken in. `not-collecting`: the round is not open, nor closed with its key here. `cannot-open`:
 * sealing does not work here now.
 */
export type CollectFailure =
  | WriteFailure
  | 'not-collecting'
  | 'no-key'
  | 'device-key-lost'
  | 'damaged-round'
  | 'damaged-instrument'
  | 'cannot-open';
