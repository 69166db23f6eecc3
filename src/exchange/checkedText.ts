import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { crc32 } from './crc32.ts';

/** What a text holds, told by its first four bytes. */
export interface TextKind {
  /** Three ASCII characters. */
  readonly magic: string;
  /** One byte. */
  readonly version: number;
  readonly bodyBytesMax: number;
}

/** `altered`: as many characters as there should be, but not the ones that were written. */
export type TextRefusal = 'not-ours' | 'unknown-version' | 'truncated' | 'too-large' | 'altered';

const HEADER_BYTES = 6;
/** Three bytes are four characters, so the magic and the whole header end where a character ends. */
export const MAGIC_CHARACTERS = 4;
export const HEADER_CHARACTERS = 8;
const CHECKSUM_BYTES = 4;

/**
 * Bytes as text that survives links and e-mail and tells what happened to it on the way: base64url of magic, version,
 * length of the body, body and CRC-32 (docs/formats.md).
 */
export function writeCheckedText({ magic, version }: TextKind, body: Bytes): string {
  const checked = new Uint8Array([
    ...new TextEncoder().encode(magic),
    version,
    ...[body.length >> 8, body.length & 0xff],
    ...body,
  ]);
  return toBase64url(new Uint8Array([...checked, ...checksum(checked)]));
}

/** The body of the text, which must be whole and nothing but that. */
export function readCheckedText(kind: TextKind, text: string): Result<Bytes, TextRefusal> {
  const length = checkedTextLength(kind, text);
  if (!length.ok) return length;
  if (text.length < length.value) return err('truncated');

  // Characters too many, characters of another alphabet and stray bits are no text of ours either.
  const bytes = text.length === length.value ? fromBase64url(text) : null;
  if (bytes === null) return err('altered');
  const end = bytes.length - CHECKSUM_BYTES;
  const expected = checksum(bytes.subarray(0, end));
  if (expected.some((byte, index) => bytes[end + index] !== byte)) return err('altered');
  return ok(bytes.slice(HEADER_BYTES, end));
}

/** How many characters the text has in all, from the eight it starts with; whatever follows is not looked at. */
export function checkedTextLength(kind: TextKind, text: string): Result<number, TextRefusal> {
  const start = text.slice(0, HEADER_CHARACTERS);
  const magic = toBase64url(new TextEncoder().encode(kind.magic));
  if (!start.startsWith(magic)) return err(magic.startsWith(start) ? 'truncated' : 'not-ours');
  if (start.length < HEADER_CHARACTERS) return err('truncated');
  const header = fromBase64url(start);
  if (header === null) return err('altered');

  const [version, high = 0, low = 0] = header.subarray(kind.magic.length);
  if (version !== kind.version) return err('unknown-version');
  const bodyBytes = (high << 8) | low;
  if (bodyBytes > kind.bodyBytesMax) return err('too-large');
  return ok(Math.ceil(((HEADER_BYTES + bodyBytes + CHECKSUM_BYTES) * 8) / 6));
}

function checksum(bytes: Bytes): Bytes {
  const value = crc32(bytes);
  return new Uint8Array([value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);
}
