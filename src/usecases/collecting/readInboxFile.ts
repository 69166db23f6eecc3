import { INBOX_CHARACTERS_MAX, INBOX_ENTRIES_MAX, ZIP_UNPACKED_BYTES_MAX } from '#exchange/inboxBounds.ts';
import type { Files } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { filesInZip } from '#usecases/filesInZip.ts';
import { decodeText, utf16At } from '#shared/decodeText.ts';
import { type ContentKind, contentKind } from './ContentKind.ts';
import { type InboxPiece, refusedFile } from './InboxPiece.ts';
import type { Reading } from './Reading.ts';
import { readMailParts } from './readMailParts.ts';
import { readText } from './readText.ts';
import { splitMailbox } from './splitMailbox.ts';

/**
 * What is in a file, told by its contents and never by its name: a text, a file of the app, an e-mail, or a zip or a
 * mailbox of these, which give a piece for each. Each piece can be taken in before the next is read.
 */
export async function* readInboxFile(files: Files, file: File): AsyncGenerator<InboxPiece> {
  const bytes = file.size > INBOX_CHARACTERS_MAX ? null : await file.arrayBuffer().catch(() => undefined);
  if (bytes === null) yield refusedFile(file.name, 'too-large');
  else if (bytes === undefined) yield refusedFile(file.name, 'unreadable');
  else {
    const reading = { files, fileName: file.name, depth: 0, left: { unpackedBytes: ZIP_UNPACKED_BYTES_MAX } };
    yield* readContents(new Uint8Array(bytes), reading);
  }
}

/** An e-mail forwarded in an e-mail in a zip in an e-mail: nobody goes further. */
const DEPTH_MAX = 6;

async function* readContents(
  bytes: Bytes,
  reading: Reading,
  kind: ContentKind = contentKind(bytes),
): AsyncGenerator<InboxPiece> {
  const { fileName } = reading;
  if (reading.depth > DEPTH_MAX) {
    yield refusedFile(fileName, 'too-deep');
    return;
  }
  switch (kind) {
    case 'zip':
      yield* readZip(bytes, reading);
      return;
    case 'mailbox':
      yield* readMailbox(bytes, reading);
      return;
    case 'mail':
      yield* readMailParts(inBytes(bytes), reading, readContents);
      return;
    case 'outlook':
      yield refusedFile(fileName, 'for-mail-program');
      return;
    case 'other':
      yield refusedFile(fileName, 'other-kind');
      return;
    case 'text':
      yield readText(decodeText(bytes), fileName);
  }
}

async function* readZip(bytes: Bytes, reading: Reading): AsyncGenerator<InboxPiece> {
  const { files, fileName, depth, left } = reading;
  const { entries, unpackedBytes, refusal } = await files.unzip(bytes, left.unpackedBytes);
  left.unpackedBytes -= unpackedBytes;
  const inZip = filesInZip(entries);
  if (refusal !== null) yield refusedFile(fileName, refusal);
  else if (inZip === null) yield refusedFile(fileName, 'other-kind');
  else if (inZip.length === 0) yield refusedFile(fileName, 'nothing-found');
  else {
    for (const { name, contents } of inZip) {
      const within = { ...reading, fileName: `${fileName}: ${name}`, depth: depth + 1 };
      if (contents.ok) yield* readContents(contents.value, within);
      else yield refusedFile(within.fileName, contents.error);
    }
  }
}

async function* readMailbox(bytes: Bytes, reading: Reading): AsyncGenerator<InboxPiece> {
  const { fileName, depth } = reading;
  const mails = splitMailbox(inBytes(bytes));
  if (mails.length > INBOX_ENTRIES_MAX) {
    yield refusedFile(fileName, 'too-large');
    return;
  }
  for (const [place, mail] of mails.entries())
    yield* readMailParts(
      mail,
      { ...reading, fileName: `${fileName}: ${place + 1}`, depth: depth + 1 },
      readContents,
    );
}

/** As e-mail travels; an editor may have kept it in two bytes a letter. */
function inBytes(bytes: Bytes): Bytes {
  return utf16At(bytes) === null ? bytes : new TextEncoder().encode(decodeText(bytes));
}
