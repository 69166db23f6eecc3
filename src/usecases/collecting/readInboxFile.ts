import { INBOX_CHARACTERS_MAX } from '#exchange/inboxBounds.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import type { Files, ZipEntry } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { emailText } from './emailText.ts';
import type { InboxPiece, PieceRefusal } from './InboxPiece.ts';
import { readInboxText } from './readInboxText.ts';

/**
 * What is in a file, told by its name: `.srt.json` from the app, an e-mail saved as `.eml` or `.txt`, or a zip of
 * these, which gives a piece for each.
 */
export async function readInboxFile(files: Files, file: File): Promise<readonly InboxPiece[]> {
  const isZip = ZIP.test(file.name);
  const reader = readerOf(file.name);
  if (!isZip && reader === null) return [refused(file.name, 'other-kind')];
  if (file.size > INBOX_CHARACTERS_MAX) return [refused(file.name, 'too-large')];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return reader === null ? await readZip(files, file.name, bytes) : [reader(textOf(bytes), file.name)];
  } catch {
    return [refused(file.name, 'unreadable')];
  }
}

const ZIP = /\.zip$/i;

type Reader = (text: string, fileName: string) => InboxPiece;

const READERS: readonly { ending: RegExp; read: Reader }[] = [
  // Not `.srt.json` only: a second download is called `… .srt (1).json`.
  { ending: /\.json$/i, read: (text, fileName) => ({ fileName, ...readSealedFile(text) }) },
  { ending: /\.eml$/i, read: (text, fileName) => readInboxText(emailText(text), fileName) },
  { ending: /\.txt$/i, read: readInboxText },
];

function readerOf(name: string): Reader | null {
  return READERS.find(({ ending }) => ending.test(name))?.read ?? null;
}

async function readZip(files: Files, zipName: string, bytes: Bytes): Promise<readonly InboxPiece[]> {
  const { entries, refusal } = await files.unzip(bytes);
  const pieces = entries.filter(({ name }) => !OF_THE_SYSTEM.test(name)).map(readEntry(zipName));
  if (refusal !== null) return [...pieces, refused(zipName, refusal)];
  return pieces.length > 0 ? pieces : [refused(zipName, 'nothing-found')];
}

/** Folders, and what a Mac puts into every zip beside the files somebody chose. */
const OF_THE_SYSTEM = /\/$|(^|\/)(__MACOSX\/|\.[^/]*$)/;

function readEntry(zipName: string) {
  return ({ name, contents }: ZipEntry): InboxPiece => {
    const fileName = `${zipName}: ${name}`;
    if (ZIP.test(name)) return refused(fileName, 'zip-in-zip');
    const reader = readerOf(name);
    if (reader === null) return refused(fileName, 'other-kind');
    return contents.ok ? reader(textOf(contents.value), fileName) : refused(fileName, contents.error);
  };
}

function textOf(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

function refused(fileName: string, reason: PieceRefusal): InboxPiece {
  return { fileName, sealed: [], refused: [reason] };
}
