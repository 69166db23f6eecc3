import { areCountedMarks, COUNTED_MARK_BYTES } from '#aggregation/countedMarks.ts';
import type { EditionCheck } from '#aggregation/EditionCheck.ts';
import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import { ID_BYTES, idBytes, idOfBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { uint16 } from './byteFields.ts';
import { type TextRefusal, writeCheckedText } from './checkedText.ts';
import { findCheckedText } from './findCheckedText.ts';
import { EDITION_CHECK_TEXT } from './textKinds.ts';

/** `not-valid`: undamaged, but of no edition. */
export type EditionCheckRefusal = TextRefusal | 'not-valid';

const NUMBER_AT = ID_BYTES;
const CONTENTS_AT = NUMBER_AT + 2;
const COUNTED_AT = CONTENTS_AT + 32;

/** What goes behind `#/edition/` in a link and into a QR code. docs/formats.md gives the bytes. */
export function writeEditionCheck({ roundId, number, contents, counted }: EditionCheck): string {
  const hashes = [contents, ...counted].map((hash) => fromBase64url(hash) ?? new Uint8Array());
  return writeCheckedText(
    EDITION_CHECK_TEXT,
    new Uint8Array([...idBytes(roundId), ...uint16(number), ...hashes.flatMap((hash) => [...hash])]),
  );
}

/** The check in a link or a text, whatever became of it on the way; nothing about it is trusted. */
export function findEditionCheck(text: string): Result<EditionCheck, EditionCheckRefusal> {
  const body = findCheckedText(EDITION_CHECK_TEXT, text);
  if (!body.ok) return body;
  if (body.value.length < COUNTED_AT) return err('not-valid');
  const [high = 0, low = 0] = body.value.subarray(NUMBER_AT, CONTENTS_AT);
  const number = (high << 8) | low;
  const counted = marksIn(body.value.subarray(COUNTED_AT));
  if (number === 0 || !areCountedMarks(counted)) return err('not-valid');
  const roundId = idOfBytes<'round'>(body.value.subarray(0, NUMBER_AT));
  const contents = toBase64url(body.value.subarray(CONTENTS_AT, COUNTED_AT));
  return ok({ roundId, number, contents, counted });
}

/** A last one that is too short is no mark, and says so. */
function marksIn(bytes: Bytes): readonly string[] {
  const count = Math.ceil(bytes.length / COUNTED_MARK_BYTES);
  return Array.from({ length: count }, (_, place) =>
    toBase64url(bytes.subarray(place * COUNTED_MARK_BYTES, (place + 1) * COUNTED_MARK_BYTES)),
  );
}
