import { distinctBytes } from '#exchange/distinctBytes.ts';
import type { MailAttachment } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { decodeText } from '#shared/decodeText.ts';
import { htmlText } from './htmlText.ts';
import { type InboxPiece, type PieceRefusal, refusedFile } from './InboxPiece.ts';
import type { Reading } from './Reading.ts';
import { readInboxText } from './readInboxText.ts';
import { betterOf } from './readText.ts';

type ReadContents = (bytes: Bytes, reading: Reading, kind?: 'mail') => AsyncGenerator<InboxPiece>;

/**
 * What is in an e-mail: in its words, of which it may hold two versions, and in what is attached, other e-mails among
 * it. The same response counts once, however often it stands in it. Of pictures, signatures and whatever else people
 * send along nothing is said; of what cannot be read and may hold a response it is.
 */
export async function* readMailParts(
  bytes: Bytes,
  reading: Reading,
  readContents: ReadContents,
): AsyncGenerator<InboxPiece> {
  const { files, fileName } = reading;
  const mail = await files.readMail(bytes);
  if (!mail.ok) {
    yield refusedFile(fileName, mail.error);
    return;
  }
  const { text, html, attachments } = mail.value;
  const pieces = [betterOf(readInboxText(text, fileName), readInboxText(htmlText(html), fileName))];
  for (const attachment of attachments)
    for await (const piece of readAttachment(attachment, reading, readContents)) pieces.push(piece);

  const sealed = distinctBytes(pieces.flatMap((piece) => piece.sealed));
  const toTell = pieces
    .map((piece) => piece.refused.filter((reason) => !OF_NO_INTEREST.has(reason)))
    .flatMap((refused, at) =>
      refused.length === 0 ? [] : [{ fileName: pieces[at]?.fileName ?? fileName, sealed: [], refused }],
    );
  if (sealed.length > 0) yield { fileName, sealed, refused: [] };
  yield* toTell;
  // What no mail program shows may still be there, in an e-mail that is put together the wrong way.
  if (sealed.length === 0 && toTell.length === 0) yield readInboxText(decodeText(bytes), fileName);
}

const OF_NO_INTEREST: ReadonlySet<PieceRefusal> = new Set<PieceRefusal>(['nothing-found', 'other-kind']);

async function* readAttachment(
  { name, type, bytes }: MailAttachment,
  reading: Reading,
  readContents: ReadContents,
): AsyncGenerator<InboxPiece> {
  const fileName = `${reading.fileName}: ${name ?? type}`;
  if (ENCRYPTED.has(type)) yield refusedFile(fileName, 'for-mail-program');
  else if (type === 'message/partial')
    yield { fileName, sealed: readInboxText(decodeText(bytes)).sealed, refused: ['part-of-mail'] };
  else {
    // Of an e-mail that came back only a few of its headers may be left.
    const kind = type === 'message/rfc822' ? 'mail' : undefined;
    yield* readContents(bytes, { ...reading, fileName, depth: reading.depth + 1 }, kind);
  }
}

const ENCRYPTED: ReadonlySet<string> = new Set([
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/pgp-encrypted',
]);
