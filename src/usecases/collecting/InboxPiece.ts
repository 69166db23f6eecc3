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
 * `nothing-found`: nothing in it looks like a sealed response. `other-kind`: a picture, a document, nothing that can
 * hold one. `for-mail-program`: what only a mail program opens, or only who it was encrypted for. `part-of-mail`: one of
 * several e-mails that a mail program makes one of. `too-many-parts`: an e-mail of more pieces than any mail program
 * makes. `too-deep`: further inside other things than anybody goes. `bomb`: a zip that unpacks to far more than anybody
 * hands in. `locked`: in a zip, under a password. `unreadable`: the device does not give the file, or the zip does not
 * unpack.
 */
export type PieceRefusal =
  | InboxRefusal
  | 'nothing-found'
  | 'other-kind'
  | 'for-mail-program'
  | 'part-of-mail'
  | 'too-many-parts'
  | 'too-deep'
  | 'bomb'
  | 'locked'
  | 'unreadable';

export function refusedFile(fileName: string, reason: PieceRefusal): InboxPiece {
  return { fileName, sealed: [], refused: [reason] };
}
