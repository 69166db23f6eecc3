import type { InboxRefusal } from '../../exchange/FoundResponses.ts';
import type { Bytes } from '../../shared/ports.ts';

/** One thing that arrived: a text, or a file with its name, and the sealed responses found in it. */
export interface InboxPiece {
  /** `null` for a text that was pasted or came as a link. */
  readonly fileName: string | null;
  readonly sealed: readonly Bytes[];
  readonly refused: readonly PieceRefusal[];
}

/**
 * `other-kind`: no kind of file that can hold sealed responses. `unreadable`: the device does not give the file.
 * `nothing-found`: a text in which nothing looks like a sealed response.
 */
export type PieceRefusal = InboxRefusal | 'other-kind' | 'unreadable' | 'nothing-found';
