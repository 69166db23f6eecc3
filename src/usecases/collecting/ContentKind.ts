import type { Bytes } from '#shared/ports.ts';
import { beginsAsZip } from '#usecases/filesInZip.ts';
import { decodeText } from '#shared/decodeText.ts';

/**
 * What kind of thing bytes are, told by themselves: names of files say what a mail program, a chat program or a browser
 * made of them. `outlook` is for that mail program only: a message saved there (`.msg`), or what it puts around attachments
 * (`winmail.dat`). `other`: a picture, a document, anything that is no text.
 */
export type ContentKind = 'zip' | 'outlook' | 'mail' | 'mailbox' | 'text' | 'other';

export function contentKind(bytes: Bytes): ContentKind {
  if (beginsAsZip(bytes)) return 'zip';
  if (beginsWith(bytes, 0x78, 0x9f, 0x3e, 0x22)) return 'outlook';
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return holdsOutlookMessage(bytes) ? 'outlook' : 'other';
  const head = decodeText(bytes.subarray(0, HEAD_BYTES));
  if (looksLikeMail(head)) return 'mail';
  if (MAILBOX.test(head) && looksLikeMail(head.slice(head.indexOf('\n') + 1))) return 'mailbox';
  return head.includes('\0') || head.startsWith('%PDF-') ? 'other' : 'text';
}

function beginsWith(bytes: Bytes, ...beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}

/** A spreadsheet of old is a file of the same family; only in a message are its parts called so. */
function holdsOutlookMessage(bytes: Bytes): boolean {
  const name = Array.from('__substg1.0_', (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0] ?? 0); at !== -1; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((letter, place) => bytes[at + 2 * place] === letter)) return true;
  }
  return false;
}

/** Far enough to see what e-mail begins with. */
const HEAD_BYTES = 32_768;

/** The line that each e-mail in a mailbox begins with: from whom, and when. */
export const MAILBOX = /^>?From \S.{0,200} \d\d:\d\d/;

/**
 * It begins with headers, and two of those that every mail program writes are among them. Apple's puts the number of
 * bytes on a line before.
 */
function looksLikeMail(head: string): boolean {
  let known = 0;
  for (const line of head
    .trimStart()
    .replace(/^\d{1,10}\s{0,10}\n/, '')
    .split('\n')) {
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]+[ \t]?:/.test(line)) break;
    if (KNOWN_HEADER.test(line)) known += 1;
  }
  return known >= 2;
}

const KNOWN_HEADER =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|content-transfer-encoding)\s?:/i;
