import type { Bytes } from '#shared/ports.ts';
import { distinctBytes } from './distinctBytes.ts';
import { findCheckedTexts, type FoundText } from './findCheckedTexts.ts';
import type { FoundResponses, InboxRefusal } from './FoundResponses.ts';
import { INBOX_CHARACTERS_MAX, INBOX_ENTRIES_MAX } from './inboxBounds.ts';
import { remainsOfMessages } from './remainsOfMessages.ts';
import { takeOutSealedQr } from './sealedQr.ts';
import { readSealedResponse } from './sealedResponse.ts';
import { INVITATION_TEXT, RESEARCH_INVITATION_TEXT, SEALED_TEXT } from './textKinds.ts';
import { undoRewriting, withoutInvisible } from './undoRewriting.ts';

/**
 * Every sealed response in a text, as link or as block, among whatever else an e-mail holds: quoted, wrapped anywhere,
 * or sent through programs that rewrite links and texts; and as a scanned code says it, unwrapped. What looks like the
 * remains of one is refused by name, whatever stands beside it. A text without any gives nothing found and nothing
 * refused; one that is too large is refused as a whole.
 */
export function findSealedResponses(text: string): FoundResponses {
  if (text.length > INBOX_CHARACTERS_MAX) return TOO_LARGE;
  const codes = takeOutSealedQr(withoutInvisible(text));
  if (codes.found.length > INBOX_ENTRIES_MAX) return TOO_LARGE;
  const sealed: Bytes[] = codes.found.flatMap((read) => (read.ok ? [read.value] : []));
  const refused: InboxRefusal[] = codes.found.flatMap((read) => (read.ok ? [] : [read.error]));

  const plain = undoRewriting(codes.rest);
  const found: FoundText[] = [];
  for (const one of findCheckedTexts(plain, [SEALED_TEXT, INVITATION_TEXT, RESEARCH_INVITATION_TEXT])) {
    if (codes.found.length + found.length >= INBOX_ENTRIES_MAX) return TOO_LARGE;
    found.push(one);
  }
  for (const { body } of found.filter(({ kind }) => kind === SEALED_TEXT)) {
    const outside = body.ok ? readSealedResponse(body.value) : body;
    if (body.ok && outside.ok) sealed.push(body.value);
    else if (!outside.ok) refused.push(outside.error);
  }
  const remains = remainsOfMessages(plain, found);
  if (refused.length + remains.length > INBOX_ENTRIES_MAX) return TOO_LARGE;
  return { sealed: distinctBytes(sealed), refused: [...refused, ...remains] };
}

const TOO_LARGE: FoundResponses = { sealed: [], refused: ['too-large'] };
