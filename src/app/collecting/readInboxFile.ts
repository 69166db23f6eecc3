import { readSealedFile } from '../../exchange/sealedFile.ts';
import { emailText } from './emailText.ts';
import type { InboxPiece, PieceRefusal } from './InboxPiece.ts';
import { readInboxText } from './readInboxText.ts';

const FILE_BYTES_MAX = 10_000_000;

/** What is in a file, told by its name: `.srt.json` from the app, or an e-mail saved as `.eml` or `.txt`. */
export async function readInboxFile(file: File): Promise<InboxPiece> {
  const read = READERS.find(({ ending }) => ending.test(file.name))?.read;
  if (read === undefined) return refused(file, 'other-kind');
  if (file.size > FILE_BYTES_MAX) return refused(file, 'too-large');
  try {
    return read(await file.text(), file.name);
  } catch {
    return refused(file, 'unreadable');
  }
}

const READERS: readonly { ending: RegExp; read: (text: string, fileName: string) => InboxPiece }[] = [
  // Not `.srt.json` only: a second download is called `… .srt (1).json`.
  { ending: /\.json$/i, read: (text, fileName) => ({ fileName, ...readSealedFile(text) }) },
  { ending: /\.eml$/i, read: (text, fileName) => readInboxText(emailText(text), fileName) },
  { ending: /\.txt$/i, read: readInboxText },
];

function refused({ name }: File, reason: PieceRefusal): InboxPiece {
  return { fileName: name, sealed: [], refused: [reason] };
}
