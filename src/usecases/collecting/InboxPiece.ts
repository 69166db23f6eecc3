import type { InboxRefusal } from '#exchange/FoundResponses.ts';
import type { Bytes } from '#shared/ports.ts';

/** One thing that arrived: a text, a file or a file in a zip, and the sealed responses found in it. */
export interface InboxPiece {
  /** `null` for a text that was pasted, scanned or came as a link. */
  readonly fileName: string | null;
  readonly sealed: readonly Bytes[];
  readonly refused: readonly PieceRefusal[];
}

/**
 * `other-kind`: no kind of file that can hold sealed responses. `unreadable`: the device does not give the file, or the
 * zip does not unpack. `nothing-found`: a text or a zip in which nothing looks like a sealed response. `bomb`: a zip
 * that unpacks to far more than anybody hands in. `zip-in-zip`: one level is unpacked, and no more.
 */
export type PieceRefusal =
  InboxRefusal | 'other-kind' | 'unreadable' | 'nothing-found' | 'bomb' | 'zip-in-zip';
