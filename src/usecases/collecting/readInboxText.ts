import { findSealedResponses } from '#exchange/findSealedResponses.ts';
import type { InboxPiece } from './InboxPiece.ts';

/** What is in a text: links and blocks, any number of them, among ordinary words. */
export function readInboxText(text: string, fileName: string | null = null): InboxPiece {
  const { sealed, refused } = findSealedResponses(text);
  const nothing = sealed.length === 0 && refused.length === 0;
  return { fileName, sealed, refused: nothing ? ['nothing-found'] : refused };
}
