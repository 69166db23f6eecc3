import type { Files } from '#ports/Files.ts';
import type { Arrival } from './Inbox.ts';
import type { InboxPiece } from './InboxPiece.ts';
import { readInboxFile } from './readInboxFile.ts';
import { readInboxText } from './readInboxText.ts';

/** What is in everything that arrived. One file after the other: together they could be more than fits in memory. */
export async function readArrival(
  reader: Files,
  { texts, files }: Arrival,
  signal: AbortSignal,
): Promise<InboxPiece[]> {
  const pieces = texts.map((text) => readInboxText(text));
  for (const file of files) {
    if (signal.aborted) break;
    pieces.push(...(await readInboxFile(reader, file)));
  }
  return pieces;
}
