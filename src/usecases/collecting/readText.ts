import { readSealedFile } from '#exchange/sealedFile.ts';
import { htmlText } from './htmlText.ts';
import type { InboxPiece } from './InboxPiece.ts';
import { readInboxText } from './readInboxText.ts';

/** What is in the text of a file: a file of the app, a page in HTML, or words. */
export function readText(text: string, fileName: string): InboxPiece {
  const beginning = text.slice(0, BEGINNING_CHARACTERS).trimStart();
  if (beginning.startsWith('{')) {
    const { sealed, refused } = readSealedFile(text);
    const isOurs = sealed.length > 0 || refused.some((reason) => reason !== 'not-ours');
    if (isOurs) return { fileName, sealed, refused };
  }
  const words = readInboxText(text, fileName);
  return beginning.startsWith('<') ? betterOf(words, readInboxText(htmlText(text), fileName)) : words;
}

const BEGINNING_CHARACTERS = 1000;

/** Of two versions of the same words the one of which more is whole; of two alike the plain one, if it says anything. */
export function betterOf(plain: InboxPiece, other: InboxPiece): InboxPiece {
  if (other.sealed.length > plain.sealed.length) return other;
  return plain.refused.includes('nothing-found') ? other : plain;
}
