import { fromBase32, toBase32 } from '#shared/base32.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { crc32 } from './crc32.ts';

/** What a text holds, told by its first three bytes. */
export interface TextKind {
  /** Three ASCII characters. */
  readonly magic: string;
  readonly bodyBytesMax: number;
}

/** `altered`: as many characters as there should be, but not the ones that were written. */
export type TextRefusal = 'not-ours' | 'unknown-version' | 'truncated' | 'too-large' | 'altered';

/** The characters in which a version of checked text is written. */
export interface TextForm {
  readonly version: number;
  readonly bitsEach: number;
  /** So many characters are the magic, or begin with it, in every version of the form. */
  readonly startCharacters: number;
  /** So many characters are whole bytes, and at least the header. */
  readonly headerCharacters: number;
  readonly toText: (bytes: Bytes) => string;
  readonly fromText: (text: string) => Bytes | null;
}

/** Version 1: base64url. In files, and in links and e-mails of earlier days. */
export const BASE64URL_TEXT: TextForm = {
  version: 1,
  bitsEach: 6,
  startCharacters: 4,
  headerCharacters: 8,
  toText: toBase64url,
  fromText: fromBase64url,
};

/**
 * Version 2: base32. For whatever passes the programs of others: letters and digits in any case, so that nothing in it
 * can be escaped, made italic, capitalised or taken for a dash.
 */
export const BASE32_TEXT: TextForm = {
  version: 2,
  bitsEach: 5,
  startCharacters: 6,
  headerCharacters: 16,
  toText: toBase32,
  fromText: fromBase32,
};

/** Magic, version and length of the body. */
const HEADER_BYTES = 6;
const CHECKSUM_BYTES = 4;

/**
 * Bytes as text that survives links and e-mail and tells what happened to it on the way: magic, version, length of the
 * body, body and CRC-32 (docs/formats.md).
 */
export function writeCheckedText(kind: TextKind, body: Bytes, form = BASE32_TEXT): string {
  const checked = new Uint8Array([
    ...new TextEncoder().encode(kind.magic),
    form.version,
    ...[body.length >> 8, body.length & 0xff],
    ...body,
  ]);
  return form.toText(new Uint8Array([...checked, ...checksum(checked)]));
}

/** The body of the text, which must be whole and nothing but that. */
export function readCheckedText(kind: TextKind, text: string): Result<Bytes, TextRefusal> {
  const form = text.startsWith(checkedTextStart(kind, BASE64URL_TEXT)) ? BASE64URL_TEXT : BASE32_TEXT;
  const length = checkedTextLength(kind, form, text);
  if (!length.ok) return length;
  if (text.length < length.value) return err('truncated');

  // Characters too many, characters of another alphabet and stray bits are no text of ours either.
  const bytes = text.length === length.value ? form.fromText(text) : null;
  if (bytes === null) return err('altered');
  const end = bytes.length - CHECKSUM_BYTES;
  const expected = checksum(bytes.subarray(0, end));
  if (expected.some((byte, index) => bytes[end + index] !== byte)) return err('altered');
  return ok(bytes.slice(HEADER_BYTES, end));
}

/** The characters with which every text of the kind begins. */
export function checkedTextStart({ magic }: TextKind, form: TextForm): string {
  const bytes = new Uint8Array([...new TextEncoder().encode(magic), form.version]);
  return form.toText(bytes).slice(0, form.startCharacters);
}

/** How many characters the text has in all, from those it starts with; whatever follows is not looked at. */
export function checkedTextLength(kind: TextKind, form: TextForm, text: string): Result<number, TextRefusal> {
  const start = checkedTextStart(kind, form);
  const given = text.slice(0, form.headerCharacters);
  const isOurs = form === BASE32_TEXT ? given.toLowerCase().startsWith(start) : given.startsWith(start);
  if (!isOurs) return err(mayBecomeOurs(kind, given) ? 'truncated' : 'not-ours');
  if (given.length < form.headerCharacters) return err('truncated');
  const header = form.fromText(given);
  if (header === null) return err('altered');

  const [version, high = 0, low = 0] = header.subarray(kind.magic.length);
  if (version !== form.version) return err('unknown-version');
  const bodyBytes = (high << 8) | low;
  if (bodyBytes > kind.bodyBytesMax) return err('too-large');
  return ok(Math.ceil(((HEADER_BYTES + bodyBytes + CHECKSUM_BYTES) * 8) / form.bitsEach));
}

/** Whether a text of the kind may begin so, in either form. */
function mayBecomeOurs(kind: TextKind, given: string): boolean {
  return (
    checkedTextStart(kind, BASE64URL_TEXT).startsWith(given) ||
    checkedTextStart(kind, BASE32_TEXT).startsWith(given.toLowerCase())
  );
}

function checksum(bytes: Bytes): Bytes {
  const value = crc32(bytes);
  return new Uint8Array([value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);
}
