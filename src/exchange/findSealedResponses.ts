import type { Bytes } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import { checkedTextLength, HEADER_CHARACTERS, MAGIC_CHARACTERS } from './checkedText.ts';
import { distinctBytes } from './distinctBytes.ts';
import type { FoundResponses, InboxRefusal } from './FoundResponses.ts';
import { INBOX_CHARACTERS_MAX, INBOX_ENTRIES_MAX } from './inboxBounds.ts';
import { takeOutSealedQr } from './sealedQr.ts';
import { readSealedText, SEALED_TEXT } from './sealedText.ts';

/**
 * Every sealed response in a text, as link or as block, among whatever else an e-mail holds: quoted, wrapped anywhere,
 * or sent through a program that rewrites links; and as a scanned code says it, unwrapped. A text without any gives
 * nothing found and nothing refused; one that is too large is refused as a whole.
 */
export function findSealedResponses(text: string): FoundResponses {
  if (text.length > INBOX_CHARACTERS_MAX) return { sealed: [], refused: ['too-large'] };
  const codes = takeOutSealedQr(text);
  if (codes.found.length > INBOX_ENTRIES_MAX) return { sealed: [], refused: ['too-large'] };
  const sealed: Bytes[] = codes.found.flatMap((read) => (read.ok ? [read.value] : []));
  const refused: InboxRefusal[] = codes.found.flatMap((read) => (read.ok ? [] : [read.error]));
  const unwrapped = withoutQuoting(codes.rest);
  const openings = new RegExp(OPENING);
  while (openings.test(unwrapped)) {
    if (sealed.length + refused.length >= INBOX_ENTRIES_MAX) return { sealed: [], refused: ['too-large'] };
    const { found, end } = readFrom(unwrapped, openings.lastIndex);
    if (found.ok) sealed.push(found.value);
    else refused.push(found.error);
    openings.lastIndex = end;
  }
  return { sealed: distinctBytes(sealed), refused };
}

/**
 * Where a sealed text begins: behind the path of a link, behind the first line of a block, or at its own first four
 * characters, so that it is found where a link was rewritten (`%2F`) or broken before them. Either something was passed
 * over or four characters follow: every search gets further.
 */
const OPENING =
  /#\/collect\/|\[SRT begin[^\]]{0,80}\]|(?:(?<![A-Za-z0-9])|(?<=%2F))(?=U[ \n]?1[ \n]?J[ \n]?T)/g;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
/** With the quotation marks before the next line, and the `=` with which some e-mail programs break a line. */
const WRAP = / ?=?\n[ \n>|]*/g;

/** The text with single spaces and single line breaks, as if nobody had quoted it. */
function withoutQuoting(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(LINE_BREAK, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(WRAP, '\n');
}

interface Reading {
  readonly found: Result<Bytes, InboxRefusal>;
  /** Where to look for the next. */
  readonly end: number;
}

function readFrom(text: string, at: number): Reading {
  const start = gather(text, at, MAGIC_CHARACTERS, ' \n');
  const header = gather(text, at, HEADER_CHARACTERS, ' \n');
  const length = checkedTextLength(SEALED_TEXT, header.characters);
  // Of a text that is cut short, what was read after its start may be the next one.
  if (!length.ok) return { found: length, end: length.error === 'not-ours' ? at : start.end };

  const whole = gather(text, at, length.value, ' \n');
  const found = readSealedText(whole.characters);
  if (found.ok) return { found, end: whole.end };
  const isPiece = gather(text, at, length.value, '\n').characters.length < length.value;
  return { found: err(isPiece ? 'truncated' : found.error), end: start.end };
}

/** Up to `count` base64url characters from `at`, over line breaks and spaces if told so. */
function gather(text: string, at: number, count: number, passedOver: string) {
  let characters = '';
  let end = at;
  while (characters.length < count && end < text.length) {
    const character = text.charAt(end);
    if (/[\w-]/.test(character)) characters += character;
    else if (!passedOver.includes(character)) break;
    end += 1;
  }
  return { characters, end };
}
