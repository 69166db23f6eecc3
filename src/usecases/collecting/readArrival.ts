import type { Files } from '#ports/Files.ts';
import type { Packing } from '#ports/Packing.ts';
import type { Watch } from '#ports/Watch.ts';
import type { Arrival } from './Inbox.ts';
import type { InboxPiece } from './InboxPiece.ts';
import { readInboxFile } from './readInboxFile.ts';
import { readInboxText } from './readInboxText.ts';

export interface ReadArrival {
  readonly pieces: readonly InboxPiece[];
  /** How many files were not read to their end, because somebody stopped it. */
  readonly unread: number;
}

/**
 * What is in everything that arrived. One file after the other: together they could be more than fits in memory.
 * Stands aside after each piece, so that who wants to stop it is heard.
 */
export async function readArrival(
  { files: reader, nextTask }: { readonly files: Files; readonly nextTask: Packing['nextTask'] },
  { texts, files }: Arrival,
  { signal }: Pick<Watch, 'signal'>,
): Promise<ReadArrival> {
  const pieces = texts.map((text) => readInboxText(text));
  for (const [place, file] of files.entries()) {
    for await (const piece of readInboxFile(reader, file)) {
      pieces.push(piece);
      await nextTask();
      if (signal.aborted) return { pieces, unread: files.length - place };
    }
  }
  return { pieces, unread: 0 };
}
